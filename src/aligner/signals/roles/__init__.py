"""Who does what to whom, how many they are, what belongs to whom, and what comes first."""
