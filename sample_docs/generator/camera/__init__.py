"""What a camera, scanner or copier does to a drawn page."""
