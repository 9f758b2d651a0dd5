"""What everything is drawn with: colours, outlines, pieces of paper, sprites, styles."""
