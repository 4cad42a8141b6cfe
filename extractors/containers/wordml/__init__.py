"""WordprocessingML: from a document's XML to its pages, without unpacking a picture."""
