import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '../../src/domain/input-error.ts';
import { benchIndex, contestantsNamed } from './index/main.ts';

const USAGE = `npm run bench -- [index] [--sentences FILE] [--set FOLDER]… [--sizes 10000,100000,1000000]
                         [--only NAME]… [--patience SECONDS] [--out FOLDER]
npm run bench -- annotate [--documents FILE.jsonl]…
npm run bench -- ingest [--count 25000] [--sentences FILE]
npm run bench -- answers [--count 100000] [--questions 200] [--only COMMAND]… [--sentences FILE]
npm run bench -- discord [--rate 200] [--seconds 60] [--count 100000] [--sentences FILE]

index: races the sentence index against its peers. FILE holds a sentence a line, gzipped or not (or set BENCH_SENTENCES);
without one, sentences are made up. Each FOLDER holds corpus.jsonl, queries.jsonl and qrels.jsonl. A contestant has
SECONDS at each size (300 unless said; with 180, a million sentences take forty minutes at most).
annotate: the whole of annotate beside wink's own pass over the same documents, lines {"id","text"}.
ingest: taking articles in, beside wink's own pass over the same texts; with the processor's time of each.
answers: what each command's answers cost without a wire.
discord: the bot's first responses over the wire of a local Discord, at a steady rate; also as npm run bench:discord.`;

const numbers = (option: string, given: string): number[] =>
  given.split(',').map((number) => {
    if (!/^[1-9]\d{0,8}$/.test(number)) throw new InputError(`--${option} ${given}: must be whole numbers above 0`);
    return Number(number);
  });

async function main(): Promise<void> {
  const own = process.argv[2] === 'discord' ? '../load/bench.ts' : '../load/answers.ts';
  if (process.argv[2] === 'discord' || process.argv[2] === 'answers') {
    // They read their own options from what remains.
    process.argv.splice(2, 1);
    await import(own);
    return;
  }
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sentences: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      sizes: { type: 'string', default: '10000,100000,1000000' },
      only: { type: 'string', multiple: true, default: [] },
      patience: { type: 'string', default: '300' },
      out: { type: 'string', default: join(import.meta.dirname, 'results') },
      documents: { type: 'string', multiple: true, default: [] },
      count: { type: 'string', default: '25000' },
      help: { type: 'boolean', default: false },
    },
  });
  const [what = 'index', ...more] = positionals;
  if (values.help) return console.log(USAGE);
  if (more.length > 0 || !['index', 'annotate', 'ingest'].includes(what))
    throw new InputError(`${positionals.join(' ')}: see --help`);
  if (what === 'annotate') return (await import('./annotate/main.ts')).benchAnnotate(values.documents);
  if (what === 'ingest')
    return (await import('./ingest/main.ts')).benchIngestion(
      numbers('count', values.count)[0]!,
      values.sentences ?? process.env.BENCH_SENTENCES ?? null,
    );
  const contestants = contestantsNamed(values.only);
  if (contestants.length === 0) throw new InputError(`--only ${values.only.join(' ')}: names no contestant`);
  await benchIndex({
    sentences: values.sentences ?? process.env.BENCH_SENTENCES,
    sets: values.set,
    sizes: numbers('sizes', values.sizes),
    contestants,
    patience: numbers('patience', values.patience)[0]!,
    out: values.out,
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError) && !(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS'))
    throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
