"""What is measured, never asserted: `make bench` prints it, README quotes it."""
