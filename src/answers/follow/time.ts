import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { inWords, say } from '../../locales/say.ts';
import { fold, nearestNames } from '../words.ts';

const TIME = /^(\d{1,2})(?:[:.h](\d{2})|h)?\s*(am|pm|a\.m\.|p\.m\.)?$/u;
const NAMED: Readonly<Record<string, string>> = { noon: '12:00', midnight: '00:00' };

/** A time of day as "HH:MM" (24 hours) from "8", "8:00", "08.30", "8h30", "8 pm", "noon". Throws InputError. */
export function localTime(asked: string): string {
  const text = fold(asked).trim();
  if (Object.hasOwn(NAMED, text)) return NAMED[text]!;
  const [, hours, minutes = '0', half] = TIME.exec(text) ?? [];
  const hour = Number(hours);
  const clock = half === undefined ? hour : (hour % 12) + (half.startsWith('p') ? 12 : 0);
  const isTime = half === undefined ? hour <= 23 : hour >= 1 && hour <= 12;
  if (hours === undefined || !isTime || Number(minutes) > 59)
    throw new InputError(say`time “${oneLine(asked)}”: write hours and minutes, such as 08:00 or 17:30`);
  return `${String(clock).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

let zones: readonly string[] | null = null;
/** Every zone that has a name of its own, as "Region/City". */
const allZones = () => (zones ??= ['UTC', ...Intl.supportedValuesOf('timeZone')]);

const spoken = (zone: string) => fold(zone).replace(/[\s_-]+/gu, ' ');
/** "new york" of "America/New_York" */
const cityOf = (zone: string) => spoken(zone.split('/').at(-1)!);

/** IANA's name of a time zone, from its name, however written, or its city's. Throws InputError that offers the nearest. */
export function timeZone(asked: string): string {
  const text = spoken(asked.trim());
  const cities = allZones().filter((zone) => cityOf(zone) === text);
  const exact = allZones().find((zone) => spoken(zone) === text) ?? (cities.length === 1 ? cities[0] : known(asked));
  if (exact !== undefined) return exact;
  const near = cities.length > 1 ? cities : nearest(text);
  const hint =
    offsetHint(asked) ??
    (near.length > 0 ? say`did you mean ${inWords(near, 'or')}?` : say`write it as Europe/London or America/New_York`);
  throw new InputError(say`time zone “${oneLine(asked)}” is not known: ${hint}`);
}

const AREAS = 'Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific';
const OF_A_PLACE = new RegExp(`^(?:${AREAS})/`, 'u');

/**
 * The name of a place or its city ("Asia/Kathmandu", "Kolkata") as it is written, even where the machine's own tables
 * have an older one; a shorter name ("GB", "US/Eastern") by what it stands for.
 */
function known(asked: string): string | undefined {
  const name = asked
    .trim()
    .replaceAll(' ', '_')
    .replace(/(?<=^|[/_])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const named = standsFor(name);
  if (named !== undefined) return OF_A_PLACE.test(name) ? name : named;
  const places = AREAS.split('|').map((area) => `${area}/${name}`);
  return places.find((place) => standsFor(place) !== undefined);
}

/** "UTC+5" is no place, and its clocks never change: what is meant by it, whose sign is the other way round. */
function offsetHint(asked: string): string | null {
  const [, sign, hours, minutes = '00'] = /^(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d\d))?$/iu.exec(asked.trim()) ?? [];
  if (hours === undefined) return null;
  const name = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return minutes === '00' && standsFor(name) !== undefined
    ? say`name a city, such as Europe/London, whose clocks change with its summer time, or ${name} for that all year round`
    : say`name a city, such as Europe/London, whose clocks change with its summer time`;
}

/** What the machine calls a zone; undefined for none, and for offsets, which know no summer time. */
function standsFor(name: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,40}$/u.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function nearest(text: string): readonly string[] {
  const cities = new Map(allZones().map((zone) => [cityOf(zone), zone]));
  return nearestNames(text.split('/').at(-1)!, [...cities.keys()]).map((city) => cities.get(city)!);
}
