import type { ClientSession } from 'mongodb';
import { transaction } from './transaction';

const labelled = (label: string) => Object.assign(new Error(label), { errorLabels: [label] });

/** A session that notes what it is asked, and whose commits fail as told; no server fails so on demand. */
function sessionOf(...commits: (Error | undefined)[]) {
  const asked: string[] = [];
  let open = false;
  const session = {
    startTransaction: () => {
      asked.push('start');
      open = true;
    },
    inTransaction: () => open,
    abortTransaction: async () => {
      asked.push('abort');
      open = false;
    },
    commitTransaction: async () => {
      asked.push('commit');
      open = false;
      const error = commits.shift();
      if (error) throw error;
    },
  } as unknown as ClientSession;
  return { asked, session };
}

describe('a transaction', () => {
  it('is done again as a whole where the server asks for it, and is taken back first', async () => {
    const { asked, session } = sessionOf(labelled('TransientTransactionError'));
    let attempts = 0;
    const work = async () => {
      if (++attempts === 1) throw labelled('TransientTransactionError');
      return attempts;
    };
    expect(await transaction(session, work)).toBe(3);
    expect(asked).toEqual(['start', 'abort', 'start', 'commit', 'start', 'commit']);
  });

  it('asks again, without the work, whether a commit has been made that was not answered', async () => {
    const { asked, session } = sessionOf(labelled('UnknownTransactionCommitResult'));
    const work = jest.fn(async () => 'done');
    expect(await transaction(session, work)).toBe('done');
    expect(asked).toEqual(['start', 'commit', 'commit']);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('takes back the work that fails for a reason of its own', async () => {
    const { asked, session } = sessionOf();
    await expect(transaction(session, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(asked).toEqual(['start', 'abort']);
  });
});
