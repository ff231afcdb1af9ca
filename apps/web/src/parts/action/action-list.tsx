// Actions in a list: what, who and by when, with the way to where each was agreed and its next step.
import { pathToPost } from '@sixfold/domain';
import { Face, Icon, Link, NeedRow, RowList } from '@sixfold/ui';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { ActionActs } from './action-acts.js';
import type { ActionShown } from './action.graphql.js';
import { ActionStandingTag } from './action-standing-tag.js';
import { type Ending, UndoEnd, useEnding } from './undo-end.js';
import { Due, Who } from './who-and-when.js';

export interface ActionListProps {
  label: string;
  actions: readonly ActionShown[];
  /** Where it was agreed, in words. */
  placeOf: (action: ActionShown) => string;
}

export function ActionList({ label, actions, placeOf }: ActionListProps) {
  const ending = useEnding();
  return (
    <>
      {actions.length > 0 && (
        <RowList label={label}>
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} place={placeOf(action)} ending={ending} />
          ))}
        </RowList>
      )}
      <ProblemNotice problem={ending.problem} />
      <UndoEnd ending={ending} />
    </>
  );
}

function ActionRow({ action, place, ending }: { action: ActionShown; place: string; ending: Ending }) {
  const { discussionId, seq, words, owner, dueBy } = action;
  return (
    <NeedRow
      picture={owner ? <Face name={owner.name} /> : <Icon name="person" />}
      title={
        <>
          <Link href={pathToPost(discussionId, seq)}>{words}</Link> <ActionStandingTag action={action} />
        </>
      }
      action={<ActionActs action={action} ending={ending} />}
    >
      <Who action={action} />
      <p>
        {place} {dueBy !== null && '·'} <Due action={action} />
      </p>
    </NeedRow>
  );
}
