"""The version of the package, and of what its rules extract."""

VERSION = "0.9.0"
