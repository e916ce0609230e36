#!/usr/bin/env node
import { endWithReader } from './output.ts';
import { verbatim } from './verbatim.ts';

endWithReader();
process.exitCode = await verbatim(process.argv.slice(2));
