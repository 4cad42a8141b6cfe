"""Text recognition: the engine's interface and the engines."""
