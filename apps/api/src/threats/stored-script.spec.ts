// Script that is written into any text comes back as the same text, or is refused (threat T18).
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Client } from '../testing/client.js';
import { POST } from '../testing/talk/documents.js';
import { type GroupToTalkIn, openGroupToTalkIn } from '../testing/talk/group.js';
import { openWorld, type World } from '../testing/world.js';

const vectors = JSON.parse(
  readFileSync(new URL('../../../../libs/rich-text/fixtures/xss-vectors.json', import.meta.url), 'utf8'),
) as { texts: string[]; links: string[] };
const { links } = vectors;
/** Names and titles lose the space around them, so what differs in that alone comes once. */
const texts = [...new Set(vectors.texts.map((text) => text.trim()))];
/** What no database can store is left out of a post, and refuses a name. */
const UNSTORABLE = /[^\P{Cc}\t\n]|\p{Surrogate}/gu;

let world: World;
let group: GroupToTalkIn;
let writer: Client;
let discussionId: string;

const documentOf = (...content: object[]): object => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
const linkTo = (href: string): object => ({ type: 'text', text: 'a link', marks: [{ type: 'link', attrs: { href } }] });

beforeAll(async () => {
  world = await openWorld();
  group = await openGroupToTalkIn(world, ['Amira']);
  writer = await world.as(group.people[0]!);
  discussionId = (await written('title', 'First drafts')).id;
});
afterAll(() => world.close());

const fields = ['own name', 'network name', 'purpose', 'focus', 'group name', 'group purpose', 'title'] as const;
type Field = (typeof fields)[number];

/** Writes a text into one field, and reads what stands there. */
async function written(field: Field, text: string): Promise<{ id: string; shown: string }> {
  const clientKey = randomUUID();
  const [networkName, purpose, focus] = ['network name', 'purpose', 'focus'].map((other) =>
    other === field ? text : 'Plain words',
  );
  const lead = await world.as(group.network.coLeaders[0]!);
  switch (field) {
    case 'own name': {
      const mutation = `mutation ($name: String!) {
        done: changeMySettings(name: $name, language: "en", appearance: DARK) { id shown: name } }`;
      return (await writer.do<{ done: { id: string; shown: string } }>(mutation, { name: text })).done;
    }
    case 'network name':
    case 'purpose':
    case 'focus': {
      const shown = { 'network name': 'name', purpose: 'purpose', focus: 'learningFocus' }[field];
      const mutation = `mutation ($input: ChangeNetworkInput!) { done: changeNetwork(input: $input) { id shown: ${shown} } }`;
      const input = {
        networkId: group.network.id,
        name: networkName,
        purpose,
        learningFocus: focus,
        focusReason: 'Why not',
      };
      return (await lead.do<{ done: { id: string; shown: string } }>(mutation, { input })).done;
    }
    case 'group name':
    case 'group purpose': {
      const [name, purposeOfGroup] = field === 'group name' ? [text, 'Plain words'] : [clientKey, text];
      const mutation = `mutation ($networkId: ID!, $name: String!, $purpose: String!, $clientKey: ID!) {
        done: openGroup(networkId: $networkId, name: $name, purpose: $purpose, clientKey: $clientKey) {
          id shown: ${field === 'group name' ? 'name' : 'purpose'} } }`;
      const asked = { networkId: group.network.id, name, purpose: purposeOfGroup, clientKey };
      return (await writer.do<{ done: { id: string; shown: string } }>(mutation, asked)).done;
    }
    case 'title': {
      const mutation = `mutation ($groupId: ID!, $title: String!, $body: RichText!, $clientKey: ID!) {
        done: startDiscussion(groupId: $groupId, title: $title, body: $body, clientKey: $clientKey) { id shown: title } }`;
      const body = documentOf({ type: 'text', text: 'First' });
      return (
        await writer.do<{ done: { id: string; shown: string } }>(mutation, {
          groupId: group.groupId,
          title: text,
          body,
          clientKey,
        })
      ).done;
    }
  }
}

it('brings vectors enough', () => expect(texts.length + links.length).toBeGreaterThanOrEqual(150));

it.each(fields)('stays text in %s, or is refused in words', async (field) => {
  const changed: string[] = [];
  for (const vector of texts) {
    const told = await written(field, vector).then(
      ({ shown }) => (shown === vector ? null : `became ${shown}`),
      (error: Error) => (/INPUT_NOT_ACCEPTED|NOT_ACCEPTED|TOO_LONG/.test(error.message) ? null : error.message),
    );
    if (told !== null) changed.push(`${vector}: ${told}`);
  }
  expect(changed).toEqual([]);
});

it('stays text in a post', async () => {
  for (const text of texts) {
    const body = documentOf({ type: 'text', text });
    const answer = await writer.ask<{ post: { body: unknown } }>(POST, { discussionId, body, clientKey: randomUUID() });
    const [error] = answer.errors;
    if (error === undefined)
      expect(answer.data?.post.body).toEqual(documentOf({ type: 'text', text: text.replace(UNSTORABLE, '') }));
    else expect(error.extensions.code).toMatch(/^TEXT_/);
  }
});

it('is refused as the address of a link', async () => {
  const through: string[] = [];
  for (const href of links) {
    const { errors } = await writer.ask(POST, {
      discussionId,
      body: documentOf(linkTo(href)),
      clientKey: randomUUID(),
    });
    if (errors[0]?.extensions.code !== 'TEXT_LINK_UNSAFE') through.push(`${href}: ${errors[0]?.extensions.code}`);
  }
  expect(through).toEqual([]);
});

it('is refused as a part that no text has', async () => {
  const parts = ['script', 'iframe', 'image', 'html', 'style', 'svg', 'form', 'constructor', '__proto__'];
  for (const type of parts) {
    const bodies = [
      { type: 'doc', content: [{ type, attrs: { src: 'https://evil.example/x', onerror: 'alert(1)' } }] },
      documentOf({ type: 'text', text: 'x', marks: [{ type, attrs: { style: 'x', onclick: 'alert(1)' } }] }),
    ];
    for (const body of bodies) {
      expect(await writer.refusalOf(POST, { discussionId, body, clientKey: randomUUID() })).toBe('TEXT_NOT_READABLE');
    }
  }
});

it('is never served as a page', async () => {
  const response = await fetch(`${world.config.publicUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ me { id } <script>alert(1)</script> }' }),
  });
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});
