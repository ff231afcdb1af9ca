// Whether the facilitators of the programme may read the group; everyone in it is told when that changes.
import { Button, Row, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type GroupToLookAfter, LetFacilitatorsReadDocument } from './look-after-a-group.graphql.js';

export function FacilitatorsRead({
  group: { id: groupId, facilitatorsRead },
}: {
  group: Pick<GroupToLookAfter, 'id' | 'facilitatorsRead'>;
}) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(LetFacilitatorsReadDocument);
  const turn = async () => {
    const allowed = !facilitatorsRead;
    if (await submit({ groupId, allowed })) announce(t(allowed ? 'lookAfterAGroup.readOn' : 'lookAfterAGroup.readOff'));
  };
  return (
    <>
      <p>{t(facilitatorsRead ? 'lookAfterAGroup.facilitatorsOn' : 'lookAfterAGroup.facilitatorsOff')}</p>
      <ProblemNotice problem={problem} />
      <Row>
        <Button isPending={isPending} onClick={() => void turn()}>
          {t(facilitatorsRead ? 'lookAfterAGroup.endRead' : 'lookAfterAGroup.letRead')}
        </Button>
      </Row>
    </>
  );
}
