// Stands in for the engine while working on the web app: same paths, a fixed community, everything in memory.
// `npm run mock`, then LINLI_BACKEND=http://127.0.0.1:9341 npm run dev. With PORTAL_OUT set it serves that build too.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as complaints from './complaints.mjs';
import * as data from './data.mjs';
import * as repairs from './repairs.mjs';
import * as rules from './rules.mjs';
import * as service from './service.mjs';

const port = Number(process.env.MOCK_PORT ?? 9341);
const portal = process.env.PORTAL_OUT ?? new URL('../../../target/classes/static', import.meta.url).pathname;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json' };
data.cases.unshift(...repairs.repairCases, ...complaints.complaintCases);
data.services.unshift({ key: 'repair', name: '报修', nameEn: 'Report damage', icon: 'mdi-wrench', description: '家里或公共部位坏了，在这里报修。', descriptionEn: 'Something is broken at home or in a common part.' });
data.tasks.push(...repairs.repairTasks);
const sessions = new Map();
const streams = new Set();
const readMarks = new Set(['n4', 'n5', 'n6']);
const answered = new Map();
let serial = 100;

const PHOTO = (id) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><rect width="120" height="120" fill="hsl(${(id.charCodeAt(1) * 47) % 360} 25% 62%)"/><path d="M0 92l34-40 24 28 22-20 40 44v16H0z" fill="rgb(0 0 0 / 25%)"/><circle cx="86" cy="34" r="11" fill="rgb(255 255 255 / 70%)"/></svg>`;

class Refusal extends Error {
  constructor(status, title, detail = '', errors = []) {
    super(title);
    Object.assign(this, { status, title, detail, errors });
  }
}

const routes = [
  ['GET', '/api/about', () => ({ name: '邻里', version: '1.0.0', demo: true, accounts: data.accounts, languages: ['zh', 'en'] }), { open: true }],
  ['POST', '/api/session', login, { open: true }],
  ['GET', '/api/session', ({ user }) => user],
  ['DELETE', '/api/session', ({ sid }) => void sessions.delete(sid), { open: true }],
  ['GET', '/api/services', () => data.services],
  ['GET', '/api/services/:key/form', ({ key, user }) => (key === 'repair' ? repairs.repairForm(user) : need(data.serviceForms[key]))],
  ['POST', '/api/services/:key', start],
  ['POST', '/api/photos', () => ({ id: `p${serial++}` }), { status: 201 }],
  ['GET', '/api/cases', ({ query }) => data.cases.filter((one) => (query.get('state') === 'closed') === (one.state !== 'RUNNING'))],
  ['GET', '/api/cases/:id', ({ id }) => need(data.cases.find((one) => one.id === id))],
  ['GET', '/api/cases/:id/diagram', () => data.diagram],
  ['POST', '/api/cases/:id/withdraw', withdraw],
  ['POST', '/api/cases/:id/remarks', ({ id, body, user }) => void need(data.cases.find((one) => one.id === id)).timeline.push({ at: new Date().toISOString(), milestone: body.text, by: user.name })],
  ['POST', '/api/cases/:id/photos', ({ id, body }) => void need(data.cases.find((one) => one.id === id)).photos.push(...body.photos.map((photo) => ({ id: photo })))],
  ['POST', '/api/cases/:id/cancel', ({ id }) => repair(id, { canCancel: false }, { state: 'WITHDRAWN' })],
  ['POST', '/api/cases/:id/rating', ({ id, body }) => repair(id, { canRate: false, canReopen: false, stars: body.stars }, { state: 'COMPLETED' })],
  ['POST', '/api/cases/:id/reopen', ({ id }) => repair(id, { doneAt: null, arrivedAt: null, acceptedAt: null, technician: null, canRate: false, canReopen: false })],
  ['POST', '/api/cases/:id/triage', ({ id, body: { reason: _reason, ...decided } }) => repair(id, decided)],
  ['POST', '/api/cases/:id/follow', ({ id }) => repair(id, { follows: true })],
  ['DELETE', '/api/cases/:id/follow', ({ id }) => repair(id, { follows: false })],
  ['GET', '/api/repairs/similar', ({ query }) => (query.get('category') === 'LIFT' ? repairs.similar : [])],
  ['GET', '/api/repairs/corrections', () => repairs.corrections],
  ['GET', '/api/tasks', ({ user }) => (isStaff(user) ? data.tasks : [])],
  ['GET', '/api/tasks/:id', ({ id }) => need(data.tasks.find((one) => one.id === id))],
  ['GET', '/api/tasks/:id/form', ({ id }) => repairs.repairTaskForm(id) ?? data.taskForm()],
  ['POST', '/api/tasks/:id/claim', ({ id, user }) => hold(id, user.username)],
  ['POST', '/api/tasks/:id/unclaim', ({ id }) => hold(id, null)],
  ['POST', '/api/tasks/:id/complete', complete],
  ['GET', '/api/votes', ({ query, user }) => data.votes.filter((vote) => vote.state === query.get('state')).map((vote) => forUser(vote, user))],
  ['GET', '/api/votes/:id', ({ id, user }) => forUser(need(data.votes.find((vote) => vote.id === id)), user)],
  ['POST', '/api/votes/:id/ballots', cast, { status: 201 }],
  ['POST', '/api/votes/:id/cancel', cancelVote],
  ['GET', '/api/votes/:id/entries', ({ query }) => data.rollEntries.filter((entry) => entry.units.concat(entry.owners).some((text) => text.includes(query.get('query')))).slice(0, 8)],
  ['POST', '/api/votes/:id/paper-ballots', () => ({})],
  ['POST', '/api/votes/:id/proxies', refuseStaffProxy],
  ['POST', '/api/cases/:id/support', ({ id }) => complain(id, (one) => ({ supportedByMe: true, supports: one.supports + 1 }))],
  ['DELETE', '/api/cases/:id/support', ({ id }) => complain(id, (one) => ({ supportedByMe: false, supports: one.supports - 1 }))],
  ['POST', '/api/cases/:id/answer', ({ id, body }) => complain(id, () => ({ canAccept: false, canReject: false, state: body.accepted ? 'CLOSED' : 'ACKNOWLEDGED' }))],
  ['POST', '/api/cases/:id/procurement', ({ id }) => ({ service: 'procurement', data: { title: '东门加一台快递柜', category: 'OTHER', kind: 'NEW', place: '东门', reason: '老人取快递要走很远，邻居附议 7 人。' }, linkedCaseId: id })],
  ['GET', '/api/statistics/complaints', ({ query }) => complaints.statistics(Number(query.get('months')))],
  ['GET', '/api/board', ({ query }) => complaints.board(data.notices, query.get('category'))],
  ['POST', '/api/documents', () => ({ id: `d${serial++}`, name: '会议纪要.pdf', size: 182_000 }), { status: 201 }],
  ['GET', '/api/notices', ({ query }) => data.notices.filter((notice) => !query.get('category') || notice.category === query.get('category'))],
  ['GET', '/api/notices/:id', ({ id }) => need(complaints.board(data.notices, null).find((notice) => notice.id === id))],
  ['GET', '/api/inbox', inbox],
  ['POST', '/api/inbox/read-all', () => data.notices.forEach((notice) => readMarks.add(notice.id))],
  ['POST', '/api/inbox/:id/read', ({ id }) => void readMarks.add(id)],
  ['GET', '/api/me/channels', () => service.channels],
  ['PUT', '/api/me/channels', ({ body }) => (body.contact?.email && !body.contact.email.includes('@') ? refuse('email', '这不是邮箱地址。') : service.changeChannels(body))],
  ['DELETE', '/api/me/contact', () => void service.changeChannels({ contact: { email: null, phone: null, wechat: null } })],
  ['GET', '/api/push/key', () => ({ key: 'BEl62iUYgUivxIkv69yViEuiBIa-Ib9-SkvMeAtA3LFgDzkrxZJjSgSnfckjBJuBkr3qBUYIHBQFLXYp5Nksh8U' })],
  ['POST', '/api/push/subscriptions', () => ({}), { status: 201 }],
  ['DELETE', '/api/push/subscriptions', () => undefined],
  ['GET', '/api/deliveries', ({ query }) => (query.get('state') === 'GIVEN_UP' ? service.deliveries : [])],
  ['POST', '/api/deliveries/:id/retry', ({ id }) => service.retry(id)],
  ['GET', '/api/roster', () => service.roster],
  ['POST', '/api/roster/shifts', ({ body }) => service.roster.shifts.push({ id: `s${serial++}`, ...body }), { status: 201 }],
  ['DELETE', '/api/roster/shifts/:id', ({ id }) => void service.roster.shifts.splice(service.roster.shifts.findIndex((one) => one.id === id), 1)],
  ['PUT', '/api/roster/technicians/:username', ({ username, body }) => void Object.assign(need(service.roster.technicians.find((one) => one.username === username)), body)],
  ['GET', '/api/overview', () => data.overview],
  ['GET', '/api/rulesets', () => data.rulesets],
  ['GET', '/api/rulesets/:key', ({ key }) => ({ ...need(data.rulesets.find((one) => one.key === key)), published: rules.publishedOf(key) })],
  ['GET', '/api/rulesets/:key/files', ({ key }) => rules.filesOf(key)],
  ['POST', '/api/rulesets/:key/draft/try', tryRuleset],
  ['POST', '/api/rulesets/:key/draft/check', ({ body }) => refuseMistakes(body.files)],
  ['POST', '/api/rulesets/:key/versions', ({ key, body, user }) => refuseMistakes(body.files) ?? { version: rules.publish(key, body.remark, user.username) }, { status: 201 }],
  ['GET', '/api/parameters', () => rules.parameters],
  ['PUT', '/api/parameters/:key', ({ key, body }) => rules.changeParameter(need(rules.parameters.find((one) => one.key === key)), body)],
  ['POST', '/api/rulesets/:key/try', tryRuleset],
  ['POST', '/mock/tell', ({ body }) => tell(body.topic, body.id), { open: true }],
  ['POST', '/mock/end-sessions', () => sessions.clear(), { open: true }],
].map(([method, path, handle, options = {}]) => ({ method, pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`), handle, ...options }));

createServer(serve).listen(port, '127.0.0.1', () => console.log(`mock: http://127.0.0.1:${port}`));

async function serve(request, response) {
  const url = new URL(request.url, 'http://mock');
  try {
    if (url.pathname === '/api/events') return stream(request, response);
    if (/^\/api\/photos\/[^/]+/.test(url.pathname) && request.method === 'GET') return send(response, 200, 'image/svg+xml', PHOTO(url.pathname.split('/')[3]));
    if (!/^\/(api|mock)\//.test(url.pathname)) return page(url.pathname, response);
    await answer(request, response, url);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { status, title, detail, errors } = refusal;
    send(response, status, 'application/problem+json', JSON.stringify({ type: 'about:blank', status, title, detail, errors }));
  }
}

async function answer(request, response, url) {
  const route = routes.find((one) => one.method === request.method && one.pattern.test(url.pathname));
  if (!route) throw new Refusal(404, '没有找到', '这个地址没有内容。');
  const sid = cookie(request, 'SID');
  const user = sessions.get(sid);
  if (!user && !route.open) throw new Refusal(401, '请先登录');
  if (request.method !== 'GET' && !url.pathname.startsWith('/mock') && request.headers['x-xsrf-token'] !== cookie(request, 'XSRF-TOKEN')) throw new Refusal(403, '页面已过期', '请刷新后再试。');
  const raw = Buffer.concat(await chunks(request)).toString('utf8');
  const body = request.headers['content-type']?.includes('json') && raw ? JSON.parse(raw) : {};
  const result = route.handle({ ...route.pattern.exec(url.pathname).groups, query: url.searchParams, body, user, sid, request, response });
  response.setHeader('Set-Cookie', [...(response.getHeader('Set-Cookie') ?? []), 'XSRF-TOKEN=mock-token; Path=/']);
  if (result === undefined) send(response, 204, 'text/plain', '');
  else send(response, route.status ?? 200, 'application/json', JSON.stringify(result));
}

async function chunks(request) {
  const all = [];
  for await (const chunk of request) all.push(chunk);
  return all;
}

function login({ body, response }) {
  const found = data.people[body.username];
  if (!found || body.password !== 'linli') throw new Refusal(401, '用户名或密码不对', '');
  const sid = `s${serial++}`;
  sessions.set(sid, { username: body.username, ...found, community: { id: 'linli-garden', name: '邻里花园' } });
  response.setHeader('Set-Cookie', [`SID=${sid}; Path=/; HttpOnly`]);
}

function start({ key, body, request }) {
  const once = request.headers['idempotency-key'];
  if (!once) throw new Refusal(400, '缺少 Idempotency-Key');
  if (body.variables.title === '拒绝') throw new Refusal(400, '有 2 处需要修改', '', [{ field: 'title', message: '标题太笼统，请写清楚是什么设备。' }, { field: 'somewhere', message: '附件不完整。' }]);
  if (!answered.has(once)) answered.set(once, { caseId: 'c1', number: 'CG-2026-0010' });
  need(data.services.find((one) => one.key === key));
  return answered.get(once);
}

function withdraw({ id }) {
  const one = need(data.cases.find((other) => other.id === id));
  if (!one.withdrawable) throw new Refusal(409, '已经不能撤回', '业主表决已经开始。');
  Object.assign(one, { state: 'WITHDRAWN', withdrawable: false, status: '已撤回', statusEn: 'Withdrawn' });
}

function complain(id, change) {
  const { complaint } = need(data.cases.find((one) => one.id === id));
  Object.assign(complaint, change(complaint));
  tell('case', id);
}

function repair(id, change, about = {}) {
  const found = need(data.cases.find((one) => one.id === id));
  Object.assign(found, about);
  Object.assign(found.repair, change);
  tell('case', id);
}

function hold(id, username) {
  const task = need(data.tasks.find((one) => one.id === id));
  Object.assign(task, { assignee: username, mine: username !== null });
}

function complete({ id }) {
  const index = data.tasks.findIndex((one) => one.id === id);
  if (index < 0) throw new Refusal(409, '这件待办已经由同事完成', '您填写的内容没有提交。');
  data.tasks.splice(index, 1);
  tell('task', id);
}

function forUser(vote, user) {
  return user.roles.includes('owner') ? vote : { ...vote, myEntries: [] };
}

function cast({ id, body, user }) {
  const vote = need(data.votes.find((one) => one.id === id));
  const entries = vote.myEntries.filter((entry) => (body.entryId ? entry.id === body.entryId : !entry.cast));
  if (entries.some((entry) => entry.cast)) throw new Refusal(409, '这一票已经投过', '每一票只能投一次。');
  const receipt = 'R-4QK2-81ZP-VD7M';
  entries.forEach((entry) => Object.assign(entry, { cast: true, choice: body.choice, receipt, castBy: user.name, castAt: new Date().toISOString() }));
  vote.participation.area += entries.reduce((sum, entry) => sum + entry.area, 0);
  vote.participation.heads += entries.length;
  tell('vote', id);
  return { receipt };
}

function cancelVote({ id, body }) {
  Object.assign(need(data.votes.find((one) => one.id === id)), { state: 'CANCELLED', cancelReason: body.reason, closedAt: new Date().toISOString() });
}

function refuseStaffProxy({ body }) {
  if (data.people[body.holder]?.roles.some((role) => ['manager', 'service', 'maintenance'].includes(role))) throw new Refusal(400, '受托人不能是物业公司的员工', '请填写一位不在物业公司工作的人。', [{ field: 'holder', message: '受托人不能是物业公司的员工。' }]);
  return {};
}

function inbox() {
  const items = data.notices.map((notice) => ({ ...notice, read: readMarks.has(notice.id) }));
  return { unread: items.filter((item) => !item.read).length, items };
}

function tryRuleset({ body }) {
  if (Number(body.amount) < 0) throw new Refusal(400, '事实不合适', '', [{ field: 'amount', message: '金额不能小于 0。' }]);
  return data.rulesetAnswer;
}

function refuseMistakes(files) {
  const errors = rules.mistakes(files);
  if (errors.length > 0) throw new Refusal(400, '有些内容需要修改', errors[0].field.includes(':') ? '规则有错误。' : '样例没有全部通过。', errors);
}

function refuse(field, message) {
  throw new Refusal(400, '有些内容需要修改', '', [{ field, message }]);
}

function isStaff(user) {
  return user.roles.some((role) => !['owner', 'occupant'].includes(role));
}

function need(found) {
  if (!found) throw new Refusal(404, '没有找到', '它可能已经结束，或者不属于您。');
  return found;
}

function stream(request, response) {
  if (!sessions.has(cookie(request, 'SID'))) return send(response, 401, 'application/problem+json', '{"status":401}');
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('event: ping\ndata: {}\n\n');
  streams.add(response);
  request.on('close', () => streams.delete(response));
}

function tell(topic, id) {
  streams.forEach((one) => one.write(`event: ${topic}\ndata: ${JSON.stringify({ id })}\n\n`));
}

// The engine's own policy, so that a breach shows up here already.
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

function page(path, response) {
  response.setHeader('Content-Security-Policy', POLICY);
  const file = join(portal, path);
  const found = path !== '/' && existsSync(file) && extname(file) ? file : join(portal, 'index.html');
  send(response, 200, TYPES[extname(found)] ?? 'application/octet-stream', readFileSync(found));
}

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': type.startsWith('text') || type.includes('json') ? `${type}; charset=utf-8` : type });
  response.end(body);
}

function cookie(request, name) {
  return (request.headers.cookie ?? '').split('; ').find((entry) => entry.startsWith(`${name}=`))?.slice(name.length + 1);
}
