"""Where a scene is: places, plants, weather and light, as layers of a stage."""
