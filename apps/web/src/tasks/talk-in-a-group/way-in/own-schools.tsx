// One button for each of one's own schools, for which one could come in.
import { Button, Row } from '@sixfold/ui';

export interface School {
  id: string;
  name: string;
}

export interface OwnSchoolsProps {
  schools: readonly School[];
  /** What stands on the button of a school. */
  label: (school: string) => string;
  isPending: boolean;
  onPick: (organisationId: string) => void;
}

export const OwnSchools = ({ schools, label, isPending, onPick }: OwnSchoolsProps) => (
  <Row>
    {schools.map(({ id, name }, index) => (
      <Button key={id} kind={index === 0 ? 'primary' : 'quiet'} isPending={isPending} onClick={() => onPick(id)}>
        {label(name)}
      </Button>
    ))}
  </Row>
);
