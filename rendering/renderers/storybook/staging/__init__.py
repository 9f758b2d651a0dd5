"""Who stands where, what they do over the shot, and where the camera looks."""
