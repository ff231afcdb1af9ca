// What stories of the bank begin with: a document, and the operations on resources.
import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';

export const documentText = (words: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

export const aDocument = (changes: Readonly<Record<string, unknown>> = {}) => ({
  title: 'Fractions with a clothes line',
  purpose: 'Pupils order fractions and say why one is larger.',
  subject: 'MATHEMATICS',
  phase: 'PRIMARY',
  yearGroups: [7, 8],
  language: 'en',
  levels: ['PUPIL'],
  minutes: 50,
  steps: documentText('Hang up a line. Each pupil pegs a fraction where it belongs.'),
  materials: documentText('A line, pegs, cards'),
  links: [{ title: 'Number lines', address: 'https://example.org/number-lines' }],
  ...changes,
});

const WHOLE = `fragment Whole on Resource { id version shownVersion audience licence line isAdaptation isArchived licencesToChoose
  maker { name organisationName formerly } bank { name } can { keep adapt }
  document { title purpose subject phase yearGroups language levels minutes steps materials links { title address } } }`;

export const READ = `query ($id: ID!, $version: Int) { resource(id: $id, version: $version) { ...Whole } } ${WHOLE}`;
export const MAKE = `mutation ($input: MakeResourceInput!) { resource: makeResource(input: $input) { ...Whole } } ${WHOLE}`;
export const SAVE = `mutation ($input: SaveResourceInput!) { resource: saveResource(input: $input) { ...Whole } } ${WHOLE}`;
export const SHARE = `mutation ($input: ShareResourceInput!) { resource: shareResource(input: $input) { ...Whole } } ${WHOLE}`;
export const PUT_AWAY = `mutation ($id: ID!) { resource: archiveResource(id: $id) { ...Whole } } ${WHOLE}`;
export const TAKE_OUT = `mutation ($id: ID!) { resource: restoreResource(id: $id) { ...Whole } } ${WHOLE}`;
export const ADAPT = `mutation ($input: AdaptResourceInput!) { resource: adaptResource(input: $input) { ...Whole } } ${WHOLE}`;
export const TAKE_OVER = `mutation ($input: TakeOverChangesInput!) { resource: takeOverChanges(input: $input) { ...Whole } } ${WHOLE}`;
export const VERSIONS = `query ($id: ID!, $first: Int, $after: String) {
  resourceVersions(id: $id, first: $first, after: $after) { items { number savedBy note } nextCursor } }`;
export const LINEAGE = `query ($id: ID!) { resourceLineage(id: $id) {
  ancestors { id title licence line maker { name organisationName } }
  adaptations { originId resource { id title line maker { name } } } } }`;
export const CHANGES = `query ($id: ID!) { changesOfOriginal(id: $id) {
  originalId upTo base { title purpose } mine { title purpose } theirs { title purpose } changes { field change } } }`;
export const BANK = `query ($networkId: ID, $mine: Boolean, $subject: Subject, $yearGroup: Int, $licence: Licence, $first: Int, $after: String) {
  resources(networkId: $networkId, mine: $mine, subject: $subject, yearGroup: $yearGroup, licence: $licence, first: $first, after: $after) {
    items { id title audience maker { name } } nextCursor } }`;
export const FACETS = `query ($networkId: ID, $subject: Subject, $yearGroup: Int, $licence: Licence) {
  resourceFacets(networkId: $networkId, subject: $subject, yearGroup: $yearGroup, licence: $licence) { facet word count } }`;

const USES = `fragment Uses on ResourceUses { id schools { name times } notes { id personName className taughtOn how wouldChange } }`;
export const USES_OF = `query ($resourceId: ID!) { uses: resourceUses(resourceId: $resourceId) { ...Uses } } ${USES}`;
export const LOG_USE = `mutation ($input: LogUseInput!) { logged: logResourceUse(input: $input) { id uses { ...Uses } } } ${USES}`;
export const WITHDRAW_USE = `mutation ($id: ID!) { uses: withdrawResourceUse(id: $id) { ...Uses } } ${USES}`;

export interface Uses {
  readonly schools: readonly { readonly name: string; readonly times: number }[];
  readonly notes: readonly { readonly id: string; readonly personName: string; readonly how: string }[];
}

export interface Resource {
  readonly id: string;
  readonly version: number;
  readonly shownVersion: number;
  readonly audience: string;
  readonly licence: string;
  readonly line: string | null;
  readonly isAdaptation: boolean;
  readonly isArchived: boolean;
  readonly licencesToChoose: readonly string[];
  readonly maker: { readonly name: string; readonly organisationName: string; readonly formerly: boolean };
  readonly bank: { readonly name: string } | null;
  readonly can: { readonly keep: boolean; readonly adapt: boolean };
  readonly document: ReturnType<typeof aDocument>;
}

export const key = () => ({ clientKey: randomUUID() });

/** Who does it, and the school for which they do it. */
export interface Maker {
  readonly client: Client;
  readonly organisationId: string;
}

export async function make({ client, organisationId }: Maker, changes = {}, licence = 'CC_BY'): Promise<Resource> {
  const input = { organisationId, licence, document: aDocument(changes), ...key() };
  return (await client.do<{ resource: Resource }>(MAKE, { input })).resource;
}

export async function shareWith(
  { client }: Maker,
  { id, licence }: Pick<Resource, 'id' | 'licence'>,
  networkId: string,
  line: string | null = null,
): Promise<Resource> {
  const input = { id, licence, audience: 'NETWORK', networkId, line };
  return (await client.do<{ resource: Resource }>(SHARE, { input })).resource;
}

export async function adapt({ client, organisationId }: Maker, id: string): Promise<Resource> {
  return (await client.do<{ resource: Resource }>(ADAPT, { input: { id, organisationId, ...key() } })).resource;
}

export async function save({ client }: Maker, { id, version }: Resource, changes = {}, note: string | null = null) {
  const input = { id, version, note, document: aDocument(changes), ...key() };
  return (await client.do<{ resource: Resource }>(SAVE, { input })).resource;
}
