// The school in the address, for whoever may look up the consents of its pupils; to others the page is not there.
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { NotFoundPage } from '../../platform/page/problem-page.js';
import { type School, SchoolOfConsentsDocument } from './keep-consents.graphql.js';

export function WithSchool({ children }: { children: (school: School) => ReactNode }) {
  const { organisationId: id = '' } = useParams();
  const query = useQuery({ query: SchoolOfConsentsDocument, variables: { id } });
  return (
    <Loaded query={query}>
      {({ organisation: { name, consentsOfPupils } }) =>
        consentsOfPupils === null ? <NotFoundPage /> : children({ id, name, ...consentsOfPupils })
      }
    </Loaded>
  );
}
