import { vi } from 'vitest';

/** What the process prints from now on, by stream, instead of printing it; `vi.restoreAllMocks` ends that. */
export function printedHere(): Record<'stdout' | 'stderr', string> {
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    });
  return printed;
}
