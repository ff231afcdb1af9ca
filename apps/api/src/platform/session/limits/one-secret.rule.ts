// A document may check one secret: two hundred aliased sign-ins are refused before the first password is looked at.
import { Extensions } from '@nestjs/graphql';
import { GraphQLError, type ValidationRule } from 'graphql';

/** Marks a mutation that checks a secret: a password, or the token of a link. */
export const ChecksASecret = (): MethodDecorator => Extensions({ checksASecret: true }) as MethodDecorator;

export const oneSecretPerDocument: ValidationRule = (context) => {
  let seen = 0;
  return {
    Field(node) {
      if (context.getFieldDef()?.extensions.checksASecret !== true) return;
      seen += 1;
      if (seen === 2) {
        context.reportError(new GraphQLError('A document may check one secret.', { nodes: node }));
      }
    },
  };
};
