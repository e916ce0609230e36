import { type ChildProcess, fork } from 'node:child_process';
import { DocumentFault } from './raw-document.ts';
import type { Outcome, Reading, Task } from './read-in-worker.ts';

/** Milliseconds after which a document is given up, the start of the process included; the largest takes some thousand. */
const PATIENCE = 15_000;
/** Milliseconds after which a process without work is ended. */
const IDLE = 5_000;

/** The process that waits for work, if one does. */
let waiting: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a document in a process of its own, one at a time: no parser is trusted to end by itself, and one that runs
 * out of memory takes its whole process along. Throws DocumentFault.
 */
export function readApart<T extends Task>(task: T, patience = PATIENCE): Promise<Reading<T>> {
  const reading = turn.then(() => read(task, patience));
  turn = reading.catch(() => {});
  // The other process answers a task with its own kind of reading.
  return reading as Promise<Reading<T>>;
}

async function read(task: Task, patience: number): Promise<Reading<Task>> {
  const child = waiting ?? start();
  waiting = null;
  clearTimeout(idle);
  setWaiting(child, false);
  let outcome: Outcome;
  try {
    outcome = await answer(child, task, patience);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  waiting = child;
  setWaiting(child, true);
  if ('fault' in outcome) throw new DocumentFault(outcome.fault.reason, ...outcome.fault.values);
  return outcome.reading;
}

/** Without the environment: what reads foreign documents need not know any token. */
const start = (): ChildProcess =>
  fork(new URL('./read-in-process.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [],
    env: process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

function answer(child: ChildProcess, task: Task, patience: number): Promise<Outcome> {
  return new Promise<Outcome>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new DocumentFault('takes longer than {0} s to read', patience / 1000)),
      patience,
    );
    const fail = (fault: DocumentFault) => {
      clearTimeout(late);
      reject(fault);
    };
    child.removeAllListeners();
    child.on('error', (error) => fail(new DocumentFault('cannot be read ({0})', error.message)));
    child.on('exit', () => fail(new DocumentFault('needs too much memory to read')));
    child.on('message', (outcome) => {
      clearTimeout(late);
      resolve(outcome as Outcome);
    });
    child.send(task);
  });
}

/** A waiting process ends by and by, and keeps nobody from ending. */
function setWaiting(child: ChildProcess, isWaiting: boolean): void {
  if (!isWaiting) {
    child.ref();
    child.channel?.ref();
    return;
  }
  const leave = () => {
    if (waiting === child) waiting = null;
  };
  child.removeAllListeners();
  child.on('error', leave);
  child.on('exit', leave);
  child.unref();
  child.channel?.unref();
  idle = setTimeout(() => {
    leave();
    child.kill();
  }, IDLE).unref();
}
