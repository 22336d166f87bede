#!/usr/bin/env python3
"""How well machine translations are told from people's, on an engine and on years that were not fitted on.

    scripts/bench/machine_made.py [DATA] [--lines N] [--features FILE]

For each language and engine, the model is fitted on the other engines' newstest 2008 and 2010, and measured on 2009 and 2011: area under
the curve of sentences, and of articles of ten lines. `engine`: what stands for the local engine, whose translation is compared.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

TRAIN = Path(__file__).parents[1] / "train"

if __name__ == "__main__":
    sys.path.insert(0, str(TRAIN))
    sys.argv.append("--measure")
    runpy.run_path(str(TRAIN / "machine_made.py"), run_name="__main__")
