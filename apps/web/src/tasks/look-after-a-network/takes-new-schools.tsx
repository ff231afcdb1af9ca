// Whether schools may apply, and changing that.
import { Button, Row, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { graphql } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import type { LookedAfter } from './look-after-a-network.graphql.js';

const TakeNewSchoolsDocument = graphql(`
  mutation TakeNewSchools($networkId: ID!, $takes: Boolean!) {
    takeNewSchools(networkId: $networkId, takes: $takes) {
      id
      takesNewSchools
    }
  }
`);

export function TakesNewSchools({ network: { id, takesNewSchools } }: { network: LookedAfter }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(TakeNewSchoolsDocument);
  const change = async () => {
    const takes = !takesNewSchools;
    if (!(await submit({ networkId: id, takes }))) return;
    announce(t(takes ? 'lookAfterANetwork.takesNewSchools.started' : 'lookAfterANetwork.takesNewSchools.stopped'));
  };
  return (
    <>
      <Row gap={4}>
        <span>
          {t(takesNewSchools ? 'lookAfterANetwork.takesNewSchools.yes' : 'lookAfterANetwork.takesNewSchools.no')}
        </span>
        <Button isPending={isPending} onClick={() => void change()}>
          {t(takesNewSchools ? 'lookAfterANetwork.takesNewSchools.stop' : 'lookAfterANetwork.takesNewSchools.start')}
        </Button>
      </Row>
      <ProblemNotice problem={problem} />
    </>
  );
}
