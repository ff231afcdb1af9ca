// Lets whoever answers for a school say how large it is, where the register does not.
import { Select, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { sizeWords } from '../../parts/school/counted.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { readFragment } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { EnterSizeDocument, OrganisationRowFragment, type ReadOrganisation } from './read-an-organisation.graphql.js';

export function OwnSize({ organisation }: { organisation: ReadOrganisation }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(EnterSizeDocument);
  const { id, sizeBand } = readFragment(OrganisationRowFragment, organisation);
  const enter = async (chosen: string) => {
    const size = sizeWords.find((word) => word === chosen) ?? null;
    if (await submit({ organisationId: id, sizeBand: size })) announce(t('readAnOrganisation.size.entered'));
  };
  return (
    <>
      <Select
        label={t('readAnOrganisation.size.label')}
        hint={t('readAnOrganisation.size.hint')}
        choices={[
          { value: '', label: t('readAnOrganisation.size.unknown') },
          ...sizeWords.map((word) => ({ value: word, label: t(`school.sizes.${word}`) })),
        ]}
        value={sizeBand ?? ''}
        disabled={isPending}
        onChange={(event) => void enter(event.currentTarget.value)}
      />
      <ProblemNotice problem={problem} />
    </>
  );
}
