// Of which posts I am told: a quiet choice, kept at once.
import { Select, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { type Problem } from '../../platform/client/problem.js';
import { useKeptChoice } from '../../platform/client/use-kept-choice.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import {
  FollowDiscussionDocument,
  FollowGroupDocument,
  type Following,
  type FollowLevel,
} from './following.graphql.js';

const levels: readonly FollowLevel[] = ['EVERYTHING', 'MENTIONS', 'NOTHING'];

interface FollowedProps {
  following: Following;
}

export function FollowDiscussion({ following }: FollowedProps) {
  const { t } = useTranslation();
  const { submit, problem } = useSubmit(FollowDiscussionDocument);
  return (
    <Level
      label={t('following.discussion')}
      hint={t('following.hint')}
      following={following}
      problem={problem}
      choose={(level) => submit({ discussionId: following.id, level })}
    />
  );
}

/** With another label where several groups stand below each other. */
export function FollowGroup({ following, label }: FollowedProps & { label?: string }) {
  const { t } = useTranslation();
  const { submit, problem } = useSubmit(FollowGroupDocument);
  return (
    <Level
      label={label ?? t('following.group')}
      hint={label === undefined && t('following.hint')}
      following={following}
      problem={problem}
      choose={(level) => submit({ groupId: following.id, level })}
    />
  );
}

interface LevelProps extends FollowedProps {
  label: string;
  hint: string | false;
  problem: Problem | null;
  choose: (level: FollowLevel | null) => Promise<unknown>;
}

function Level({ label, hint, following: { name, chosen, usual }, problem, choose }: LevelProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [shown, keep] = useKeptChoice<string>(chosen ?? '', async (picked) => {
    const level = levels.find((one) => one === picked) ?? null;
    if (await choose(level)) announce(t('following.saved', { name }));
  });
  return (
    <Stack>
      <ProblemNotice problem={problem} />
      <Select
        label={label}
        hint={hint}
        choices={[
          { value: '', label: t('following.usual', { level: t(`following.level.${usual}`) }) },
          ...levels.map((level) => ({ value: level, label: t(`following.level.${level}`) })),
        ]}
        value={shown}
        onChange={(event) => keep(event.currentTarget.value)}
      />
    </Stack>
  );
}
