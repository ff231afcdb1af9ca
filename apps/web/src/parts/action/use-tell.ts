// Says how an action stands now to those who listen.
import { useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { ActionShown } from './action.graphql.js';

/** Takes the action that was changed, if it was, and gives back whether. */
export function useTell(): (action: ActionShown | undefined) => boolean {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return (action) => {
    if (action) announce(t(`agreeActions.told.${action.standing}`));
    return action !== undefined;
  };
}
