// What stories of wider circles begin with: the operations on wishes.
import { key, type Maker, type Resource } from './bank.js';

const WISHED = `id audience can { keep } maker { personId name organisationName } bank { name }
  wish { id audience version askedByName answer answeredByName reason }`;

export const ASK_WIDER = `mutation ($input: AskForWiderInput!) { resource: askForWiderCircle(input: $input) { ${WISHED} } }`;
export const TAKE_BACK_WISH = `mutation ($id: ID!) { resource: takeBackWish(id: $id) { ${WISHED} } }`;
export const ANSWER_WISH = `mutation ($input: AnswerWishInput!) { resource: answerWish(input: $input) { ${WISHED} } }`;
export const TAKE_DOWN = `mutation ($input: TakeDownInput!) { takeDownResource(input: $input) }`;
export const WISH_OF = `query ($id: ID!) { resource(id: $id) { ${WISHED} } }`;
export const WAITING = `query ($networkId: ID!, $first: Int, $after: String) {
  resourcesWaiting(networkId: $networkId, first: $first, after: $after) {
    items { id canAnswer wish { id audience askedByName } resource { id title maker { name } } } nextCursor } }`;
export const TO_ANSWER = 'query ($id: ID!) { network(id: $id) { id resourcesToAnswer } }';

export interface Wished {
  readonly id: string;
  readonly audience: string;
  readonly wish: { readonly id: string; readonly answer: string | null; readonly reason: string | null } | null;
}

export interface Waiting {
  readonly resourcesWaiting: {
    readonly items: readonly {
      readonly id: string;
      readonly canAnswer: boolean;
      readonly resource: { readonly id: string; readonly title: string };
    }[];
    readonly nextCursor: string | null;
  };
}

export const wishFor = ({ id }: Pick<Resource, 'id'>, audience = 'PUBLIC') => ({ input: { id, audience, ...key() } });

export async function askWider({ client }: Maker, resource: Pick<Resource, 'id'>, audience = 'PUBLIC') {
  return (await client.do<{ resource: Wished }>(ASK_WIDER, wishFor(resource, audience))).resource;
}

export async function answerWish({ client }: Maker, id: string, approve = true, reason: string | null = null) {
  return (await client.do<{ resource: Wished }>(ANSWER_WISH, { input: { id, approve, reason } })).resource;
}
