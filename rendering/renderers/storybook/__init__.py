"""The storybook renderer: a scene's words become an animated paper theatre."""

from .renderer import StorybookRenderer

__all__ = ["StorybookRenderer"]
