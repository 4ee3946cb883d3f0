/** A table for the conversations of one subject: in memory, by the rules of DynamoDB's, empty at first. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { personOf } from '../../lambda/progress/person';
import type { Table } from '../../lambda/progress/table';
import { makeSkill, type SkillParts } from '../../lambda/skill';
import { storageTable } from '../../site/table';
import { linesLog, own } from './skill';

/** Progress is kept in the tests beside this call, by a skill of these parts. */
export function withTable(parts: Partial<SkillParts> = {}): void {
  const { skill } = own;
  beforeAll(() => {
    own.skill = makeSkill({ table: memoryTable(), log: linesLog(), ...parts });
  });
  afterAll(() => {
    own.skill = skill;
  });
}

/** A row for each user, and for each person of one. */
function memoryTable(): Table {
  const users = new Map<string, Map<string, string>>();
  const of = ({ context }: RequestEnvelope) => context.System.user.userId;
  function tableOf(envelope: RequestEnvelope): Table {
    const rows = users.get(of(envelope)) ?? new Map<string, string>();
    users.set(of(envelope), rows);
    const key = personOf(envelope) ?? '';
    return storageTable({
      getItem: () => rows.get(key) ?? null,
      setItem: (_, row) => void rows.set(key, row),
      removeItem: () => void rows.delete(key),
    });
  }
  return {
    read: (envelope, ...given) => tableOf(envelope).read(envelope, ...given),
    make: (envelope, ...given) => tableOf(envelope).make(envelope, ...given),
    replace: (envelope, ...given) => tableOf(envelope).replace(envelope, ...given),
    change: (envelope, ...given) => tableOf(envelope).change(envelope, ...given),
    async delete(envelope, deadlineMs, whose = 'own') {
      if (whose === 'all') users.delete(of(envelope));
      else await tableOf(envelope).delete(envelope, deadlineMs);
    },
  };
}
