// Who is in the group, and who of them convenes it: appointed and dismissed at once, each undone by the other.
import { Button, Face, NeedRow, RowList, Tag, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import {
  AppointConvenorDocument,
  DismissConvenorDocument,
  type GroupToLookAfter,
} from './look-after-a-group.graphql.js';

type Person = GroupToLookAfter['organisations'][number]['people'][number];

export function Convenors({ group: { id: groupId, can, organisations } }: { group: GroupToLookAfter }) {
  const { t } = useTranslation();
  const me = useMe();
  const appointing = useSubmit(AppointConvenorDocument);
  const dismissing = useSubmit(DismissConvenorDocument);
  const [changed, setChanged] = useState<Person | null>(null);
  const turn = async (person: Person) => {
    const { submit } = person.isConvenor ? dismissing : appointing;
    const isDone = (await submit({ groupId, personId: person.id })) !== null;
    // Who steps down as a convenor may not be able to take it up again.
    setChanged(isDone && person.id !== me.id ? person : null);
  };
  const label = ({ isConvenor }: Person) => t(isConvenor ? 'lookAfterAGroup.dismiss' : 'lookAfterAGroup.appoint');
  const labelNamed = ({ isConvenor, name }: Person) =>
    t(isConvenor ? 'lookAfterAGroup.dismissNamed' : 'lookAfterAGroup.appointNamed', { name });
  const changedWords = ({ isConvenor, name }: Person) =>
    t(isConvenor ? 'lookAfterAGroup.dismissed' : 'lookAfterAGroup.appointed', { name });
  return (
    <>
      <p>{t('lookAfterAGroup.convenorsLead')}</p>
      <RowList label={t('lookAfterAGroup.convenors')}>
        {organisations.flatMap(({ name: school, people }) =>
          people.map((person) => (
            <NeedRow
              key={person.id}
              picture={<Face name={person.name} />}
              title={t('lookAfterAGroup.person', { name: person.name, school })}
              action={
                can.appoint && (
                  <Button
                    kind="plain"
                    aria-label={labelNamed(person)}
                    isPending={appointing.isPending || dismissing.isPending}
                    onClick={() => void turn(person)}
                  >
                    {label(person)}
                  </Button>
                )
              }
            >
              {person.isConvenor && (
                <p>
                  <Tag tone="good">{t('lookAfterAGroup.convenor')}</Tag>
                </p>
              )}
            </NeedRow>
          )),
        )}
      </RowList>
      <ProblemNotice problem={appointing.problem ?? dismissing.problem} />
      {changed && (
        <UndoBar
          key={`${changed.id}${changed.isConvenor}`}
          message={changedWords(changed)}
          undoLabel={t('shell.undo')}
          onUndo={() => void turn({ ...changed, isConvenor: !changed.isConvenor }).then(() => setChanged(null))}
          onExpire={() => setChanged(null)}
        />
      )}
    </>
  );
}
