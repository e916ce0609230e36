import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress } from '../../src/coverage/canonical-address.ts';

test.each([
  ['https://www.example.com/a/b/', 'example.com/a/b'],
  ['http://example.com:80/a/b', 'example.com/a/b'],
  ['HTTPS://EXAMPLE.com/a/b#comments', 'example.com/a/b'],
  ['https://example.com/a/b?utm_campaign=x&UTM_Medium=y&fbclid=1&gclid=2', 'example.com/a/b'],
  ['https://example.com/a?b=2&a=1', 'example.com/a?a=1&b=2'],
  ['https://example.com/a?a=1&utm_id=9&b=2', 'example.com/a?a=1&b=2'],
])('GIVEN %s THEN it is the page %s', (address, expected) => {
  expect(canonicalAddress(address)).toBe(expected);
});

test.each([
  ['https://example.com/A', 'https://example.com/a'],
  ['https://example.com/a?id=1', 'https://example.com/a?id=2'],
  ['https://example.com/story.php?cid=101', 'https://example.com/story.php?cid=102'],
  ['https://example.com/story?ref=101', 'https://example.com/story?ref=102'],
  ['https://example.com/story?at_id=101', 'https://example.com/story?at_id=102'],
  ['https://example.com/story?cmp=101', 'https://example.com/story'],
  ['https://news.example.com/a', 'https://example.com/a'],
  ['https://example.com:8080/a', 'https://example.com/a'],
  ['https://example.com/#!/a', 'https://example.com/#!/b'],
  ['https://example.com/?a=b%26c', 'https://example.com/?a=b&c'],
])('GIVEN %s and %s THEN they are two pages', (one, other) => {
  expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
});

test.each([
  null,
  '',
  'no address',
  'https://example.com',
  'https://www.example.com/?utm_source=x#top',
])('GIVEN %s THEN it names no page', (address) => {
  expect(canonicalAddress(address)).toBeNull();
});

test('GIVEN any address THEN what a tracker adds to it changes nothing', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (address, id) => {
      const tracked = new URL(address);
      tracked.searchParams.append('utm_source', id);
      expect(canonicalAddress(tracked.href)).toBe(canonicalAddress(new URL(address).href));
    }),
  );
});
