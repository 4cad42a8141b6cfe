"""Forms: what a form asks for, and the arrangements it can be printed in."""
