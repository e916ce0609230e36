import { endWithReader } from './output.ts';
import { verbatim } from './verbatim.ts';

endWithReader();
const code = await verbatim(process.argv.slice(2));
// A fault on the way may have set it already.
process.exitCode ||= code;
