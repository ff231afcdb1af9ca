// The documents of the task "import a register".
import { graphql } from '../../platform/graphql.js';

export const OneImportFragment = graphql(`
  fragment OneImport on RegisterImport @_unmask {
    id
    register
    subject
    fileName
    asOf
    complete
    state
    startedAt
    rowsRead
    shareRead
    canBeConfirmed
    counts {
      new
      changed
      unchanged
      closed
      refused
      renamed
      linked
      waiting
      exactPlaces
      approximatePlaces
      withoutPlace
    }
    fault {
      code
      columns
      day
      newest
      absent
      open
    }
  }
`);

export const RegisterImportsDocument = graphql(
  `
    query RegisterImports($after: String) {
      registerImports(first: 10, after: $after) {
        items {
          ...OneImport
        }
        nextCursor
      }
    }
  `,
  [OneImportFragment],
);

export const RunningImportDocument = graphql(
  `
    query RunningImport($id: ID!) {
      registerImport(id: $id) {
        ...OneImport
      }
    }
  `,
  [OneImportFragment],
);

export const RefusedRowsDocument = graphql(`
  query RefusedRows($importId: ID!, $after: String) {
    refusedRows(importId: $importId, first: 20, after: $after) {
      items {
        line
        registerKey
        reason
      }
      nextCursor
    }
  }
`);

export const UnfinishedFileDocument = graphql(`
  query UnfinishedRegisterFile {
    unfinishedRegisterFile {
      id
      fileName
      size
      received
    }
  }
`);

export const OpenFileDocument = graphql(`
  mutation OpenRegisterFile($fileName: String!, $size: Int!, $modifiedAt: DateTime!) {
    openRegisterFile(fileName: $fileName, size: $size, modifiedAt: $modifiedAt) {
      id
    }
  }
`);

export const DiscardFileDocument = graphql(`
  mutation DiscardRegisterFile {
    discardRegisterFile
  }
`);

export const ImportRegisterDocument = graphql(
  `
    mutation ImportRegister(
      $uploadId: ID!
      $register: RegisterName!
      $subject: ImportSubject!
      $asOf: String
      $complete: Boolean!
    ) {
      importRegister(uploadId: $uploadId, register: $register, subject: $subject, asOf: $asOf, complete: $complete) {
        ...OneImport
      }
    }
  `,
  [OneImportFragment],
);

export const ConfirmClosuresDocument = graphql(
  `
    mutation ConfirmClosures($importId: ID!, $count: Int!) {
      confirmClosures(importId: $importId, count: $count) {
        ...OneImport
      }
    }
  `,
  [OneImportFragment],
);
