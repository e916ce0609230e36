import { say } from '../../locales/say.ts';
import { FetchError } from './fetch-error.ts';

const LONGEST = 2_000;
/** Below it are services that speak no HTTP and could be made to take a request for something else. */
const FIRST_PORT = 1024;

/** An address that may be asked for; one of a redirect is resolved against `base`. Throws FetchError. */
export function checkUrl(address: string, base?: URL): URL {
  const url = address.length > LONGEST ? null : URL.parse(address, base);
  if (url === null) throw new FetchError(address, say`is not an address; give one like https://example.org/story`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError(address, say`begins with ${url.protocol}; only http and https are fetched`);
  }
  if (url.username !== '' || url.password !== '') {
    // Not named in full: the line is shown to others.
    throw new FetchError(url.host, say`holds a user name or password; give an address without`);
  }
  if (url.port !== '' && url.port !== '80' && url.port !== '443' && Number(url.port) < FIRST_PORT) {
    throw new FetchError(address, say`port ${url.port} is not one of a web site`);
  }
  url.hash = '';
  return url;
}
