import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { kept } from '../../locales/say.ts';
import { refusalOf } from './addresses.ts';
import { FetchError } from './fetch-error.ts';

export type Address = { readonly address: string; readonly family: number };
export const NOT_PUBLIC = kept`is not on the public internet (check the address)`;

export type Resolve = (host: string) => Promise<readonly Address[]>;

/** Asks as any program of this machine does (hosts file, then DNS). */
export const systemResolve: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * The addresses of an URL's host, each checked to be public: the connection must then be made to one of these and to
 * no other. One address that is not public refuses the host. Throws FetchError, in the same words whether the host is
 * unknown or known inside a network only: whoever gave the address must not learn what stands there. The `cause` says.
 */
export async function resolvePublic(
  url: URL,
  resolve: Resolve,
  allow: (address: string) => boolean,
): Promise<readonly Address[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(host);
  let addresses: readonly Address[];
  try {
    addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
  } catch (cause) {
    const temporary = (cause as NodeJS.ErrnoException).code === 'EAI_AGAIN';
    throw new FetchError(url.href, NOT_PUBLIC, { cause, temporary });
  }
  if (addresses.length === 0) throw new FetchError(url.href, NOT_PUBLIC, { cause: new Error(`there is no ${host}`) });
  for (const { address } of addresses) {
    const refusal = allow(address) ? null : refusalOf(address);
    if (refusal !== null)
      throw new FetchError(url.href, NOT_PUBLIC, { cause: new Error(`leads to ${refusal} (${address})`) });
  }
  return addresses;
}
