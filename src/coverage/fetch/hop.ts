import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { say } from '../../locales/say.ts';
import { FetchError } from './fetch-error.ts';
import type { Address } from './resolve-public.ts';

const LARGEST_HEADERS = 32_768;

/**
 * One request, answered by one of the given addresses and by no other: the host's name is not resolved again, so that
 * it cannot have changed its mind since it was checked. Redirects are not followed. Throws FetchError when the headers
 * do not come within `patience` milliseconds or the signal ends it.
 */
export function hop(
  url: URL,
  addresses: readonly Address[],
  headers: Readonly<Record<string, string>>,
  patience: number,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const checked: LookupFunction = (_host, options, callback) => {
    if (options.all) callback(null, [...addresses]);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'GET',
      headers,
      lookup: checked,
      // A connection of its own, closed afterwards: one kept open might lead elsewhere than the address just checked.
      agent: false,
      maxHeaderSize: LARGEST_HEADERS,
      signal,
    });
    const late = setTimeout(
      () => request.destroy(new Late(say`does not answer within ${patience / 1000} s`)),
      patience,
    );
    request.once('response', (response) => {
      clearTimeout(late);
      // Whoever reads the body hears of its faults; between now and then nobody listens.
      response.on('error', () => {});
      resolve(response);
    });
    request.on('error', (cause) => {
      clearTimeout(late);
      reject(failure(url.href, cause, signal));
    });
    request.end();
  });
}

/** No answer in time. */
class Late extends Error {}

/** A broken connection in words. */
export function failure(address: string, cause: unknown, signal: AbortSignal): FetchError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const temporary = true;
  if (signal.aborted) return new FetchError(address, say`takes too long`, { cause, temporary });
  if (cause instanceof Late) return new FetchError(address, message, { cause, temporary });
  if (code === 'HPE_HEADER_OVERFLOW') return new FetchError(address, say`sends headers without end`, { cause });
  if (code?.startsWith('HPE_')) return new FetchError(address, say`does not answer in HTTP`, { cause });
  return new FetchError(address, say`cannot be reached (${code ?? message})`, { cause, temporary });
}
