"""Ready-made submissions, their truth, and the generator that draws them."""
