#!/usr/bin/env node
require('../check-node.cjs');
import('./main.ts');
