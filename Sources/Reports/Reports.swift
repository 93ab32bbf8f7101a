import ProseDiff
