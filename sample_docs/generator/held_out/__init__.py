"""The held-out layouts: papers to measure readers on that nobody developed them against."""
