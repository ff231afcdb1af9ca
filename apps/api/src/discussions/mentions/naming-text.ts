// Who a text names: those who may read it, under their names of this moment. Whoever else was meant stays as plain
// words: a post that waited on a device for the line must not be refused because somebody left meanwhile.
import { mentionsIn, type RichTextDocument, withMentions } from '@sixfold/rich-text';
import { writtenText } from '../../platform/graphql/written-text.js';

export interface NamingText {
  readonly body: RichTextDocument;
  /** As it was sent: by it a text is known again when names have changed meanwhile. */
  readonly sent: RichTextDocument;
  /** The people whom it names, once each. */
  readonly personIds: readonly string[];
  /** Everybody in the group is meant. */
  readonly namesGroup: boolean;
}

/** Whom a text in a group may name. */
export interface Nameable {
  readonly groupId: string;
  readonly groupName: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** The ids of the people whom it claims to name. */
export const peopleNamedIn = (body: RichTextDocument): readonly string[] =>
  mentionsIn(body).flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));

export const namesNobody = (sent: RichTextDocument): NamingText => ({
  body: sent,
  sent,
  personIds: [],
  namesGroup: false,
});

export const isNaming = ({ personIds, namesGroup }: NamingText): boolean => personIds.length > 0 || namesGroup;

/** @throws Refusal TEXT_TOO_LONG when names of now make it so */
export function namingText(sent: RichTextDocument, { groupId, groupName, people }: Nameable): NamingText {
  const known = { person: new Map(people.map(({ id, name }) => [id, name])), group: new Map([[groupId, groupName]]) };
  const body = writtenText(withMentions(sent, ({ kind, id }) => known[kind].get(id) ?? null));
  return {
    body,
    sent,
    personIds: [...new Set(peopleNamedIn(body))],
    namesGroup: mentionsIn(body).some(({ kind }) => kind === 'group'),
  };
}
