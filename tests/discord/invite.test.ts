import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { inviteLink } from '../../src/discord/invite.ts';

test('GIVEN an application THEN the link adds it to a server with what it needs and nothing else', () => {
  const { origin, pathname, searchParams } = new URL(inviteLink('123456789012345678'));
  expect(origin + pathname).toBe('https://discord.com/oauth2/authorize');
  const { permissions, scope, ...others } = Object.fromEntries(searchParams);
  expect(others).toEqual({ client_id: '123456789012345678', integration_type: '0' });
  expect(scope!.split(' ')).toEqual(['bot', 'applications.commands']);
  expect(new Set(new PermissionsBitField(BigInt(permissions!)).toArray())).toEqual(
    new Set([
      'ViewChannel',
      'SendMessages',
      'SendMessagesInThreads',
      'EmbedLinks',
      'AttachFiles',
      'ReadMessageHistory',
    ]),
  );
});
