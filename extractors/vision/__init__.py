"""What can be told of a picture without reading it: its turn, its marks, its quality."""
