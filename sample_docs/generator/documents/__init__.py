"""The files of a submission: Word documents, PDFs, loose pictures, archives."""
