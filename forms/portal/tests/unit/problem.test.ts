import { describe, expect, it } from 'vitest';
import { ApiProblem, byField, problemFrom } from '@/api/problem';

describe('problemFrom', () => {
  it('reads title, detail and field errors of a problem document', () => {
    const problem = problemFrom(400, JSON.stringify({
      type: 'about:blank', title: '有内容需要修改', detail: '请看标出的地方', errors: [{ field: 'title', message: '请填写标题' }, { field: 7 }],
    }));
    expect(problem).toMatchObject({ status: 400, title: '有内容需要修改', detail: '请看标出的地方', kind: 'invalid' });
    expect(problem.errors).toEqual([{ field: 'title', message: '请填写标题' }]);
  });

  it.each(['<html>502 Bad Gateway</html>', '', 'null', '[]', '"text"'])('shows nothing of a body that is no problem document: %s', (body) => {
    expect(problemFrom(500, body)).toMatchObject({ title: '', detail: '', errors: [], kind: 'broken' });
  });
});

describe('kind', () => {
  it.each([[0, 'offline'], [401, 'ended'], [403, 'forbidden'], [404, 'missing'], [409, 'conflict'], [422, 'invalid'], [429, 'busy'], [500, 'broken'], [503, 'busy']])(
    'of %i is %s', (status, kind) => expect(new ApiProblem(status as number, '', '').kind).toBe(kind));
});

describe('what passes', () => {
  it.each([0, 401, 403, 429, 500, 502, 503, 504, 507])('%i', (status) => expect(new ApiProblem(status, '', '').passes).toBe(true));
  it.each([400, 404, 409, 413, 415, 422])('not %i', (status) => expect(new ApiProblem(status, '', '').passes).toBe(false));
});

describe('byField', () => {
  it('keeps several sentences about one field together', () => {
    expect(byField([{ field: 'a', message: '1' }, { field: 'b', message: '2' }, { field: 'a', message: '3' }])).toEqual({ a: ['1', '3'], b: ['2'] });
  });
});

describe('the title of a problem', () => {
  it('is not the bare name of a status', () => {
    expect(problemFrom(409, JSON.stringify({ title: 'Conflict', detail: '别人先办了。' }))).toMatchObject({ title: '', detail: '别人先办了。' });
    expect(problemFrom(409, JSON.stringify({ title: '已经投过票' })).title).toBe('已经投过票');
  });
});
