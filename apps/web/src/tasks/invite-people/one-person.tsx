// Puts one person on the list, with what they are here.
import { isEmail } from '@sixfold/domain';
import { Button, Card, Row, Section, Select, Stack, TextField } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PlaceToInviteTo, Role } from './invite-people.graphql.js';
import { type Line, lineOf, rolesAt } from './lines.js';

export function OnePerson({ kind, onAdd }: Pick<PlaceToInviteTo, 'kind'> & { onAdd: (line: Line) => void }) {
  const { t } = useTranslation();
  const roles = rolesAt(kind);
  const { register, handleSubmit, formState, reset, setFocus } = useForm<{ email: string; role: Role }>({
    defaultValues: { email: '', role: 'STAFF' },
  });
  const add = handleSubmit(({ email, role }) => {
    onAdd(lineOf(email.trim(), role));
    reset({ email: '', role });
    setFocus('email');
  });
  return (
    <Section title={t('invitePeople.one')}>
      <Card>
        <form onSubmit={(event) => void add(event)} noValidate>
          <Stack>
            <TextField
              type="email"
              autoComplete="off"
              label={t('invitePeople.email')}
              error={formState.errors.email?.message}
              {...register('email', { validate: (email) => isEmail(email) || t('invitePeople.emailMissing') })}
            />
            <Select
              label={t('invitePeople.role')}
              choices={roles.map((role) => ({ value: role, label: t(`affiliation.roles.${role}`) }))}
              {...register('role')}
            />
            <Row>
              <Button type="submit">{t('invitePeople.add')}</Button>
            </Row>
          </Stack>
        </form>
      </Card>
    </Section>
  );
}
