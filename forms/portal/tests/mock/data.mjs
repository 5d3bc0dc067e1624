// A small, fixed community for working on the web app and for looking at its pages.
import { readFileSync } from 'node:fs';

const file = (path) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const DAY = 86_400_000;
const HOUR = 3_600_000;
const ago = (milliseconds) => new Date(Date.now() - milliseconds).toISOString();
const ahead = (milliseconds) => new Date(Date.now() + milliseconds).toISOString();

const person = (name, ...roles) => ({ name, roles });
export const people = {
  'owner-001': person('陈桂兰', 'owner'),
  'owner-002': person('李明', 'owner'),
  'occupant-001': person('周小雨', 'occupant'),
  committee: person('王建国', 'owner', 'committee'),
  manager: person('张经理', 'manager'),
  service: person('服务台 小林', 'service'),
  'maintenance-1': person('老赵', 'maintenance'),
  finance: person('孙会计', 'finance'),
  process: person('流程管理员', 'process'),
  admin: person('社区管理员', 'admin'),
};

export const accounts = Object.entries(people).map(([username, { name, roles }]) => ({ username, name, role: roles.at(-1) }));

export const services = [
  { key: 'complaint', name: '投诉与建议', nameEn: 'Complaints and suggestions', icon: 'mdi-comment', description: '公开受理，限时答复，由您评价。', descriptionEn: 'Published, answered in time, judged by you.' },
  { key: 'announcement', name: '发布公告', nameEn: 'Announcement', icon: 'mdi-bullhorn', description: '写公告，由另一人审核后发布。', descriptionEn: 'Written by one, approved by another, then published.' },
  {
    key: 'procurement', name: '采购申请', nameEn: 'Request equipment', icon: 'mdi-cart-outline',
    description: '电梯、水泵、门禁等公共设备要修、要换、要添，在这里提出。', descriptionEn: 'Repair, renew or add shared equipment: lifts, pumps, doors and more.',
  },
  { key: 'trolley', name: '借用手推车', nameEn: 'Borrow a trolley', icon: 'mdi-cart', description: '向服务台借用手推车，当天归还。', descriptionEn: 'Borrow a trolley from the service desk for a day.' },
];

const camundaForm = (name) => JSON.parse(file(`forms/camunda/${name}.form`));
export const serviceForms = {
  get announcement() { return { ...camundaForm('announcement-draft'), data: { audiences: [{ value: 'COMMUNITY', label: '全小区', labelEn: 'Everybody' }, { value: 'BUILDING:1', label: '1 号楼', labelEn: 'Building 1' }] } }; },
  get complaint() { return { ...camundaForm('complaint-request'), data: { staff: [{ value: 'guard-1', label: '王师傅（保安）', labelEn: 'Wang (security)' }] } }; },
  procurement: camundaForm('procurement-request'),
  trolley: {
    id: 'trolley', type: 'default', schemaVersion: 16,
    components: [
      { id: 'f1', key: 'purpose', type: 'textfield', label: '用途', properties: { labelEn: 'What for' }, validate: { required: true, maxLength: 60 } },
      { id: 'f2', key: 'agreed', type: 'checkbox', label: '我会当天归还', properties: { labelEn: 'I return it the same day' }, validate: { required: true } },
    ],
  },
};

const timeline = [
  { at: ago(6 * DAY), milestone: '已收到您的申请', milestoneEn: 'Your request has been received', by: '陈桂兰' },
  { at: ago(6 * DAY - HOUR), milestone: '规则判断：需要业主表决（一般事项）', milestoneEn: 'By the rules owners have to vote (ordinary matter)', by: null },
  { at: ago(4 * DAY), milestone: '物业已审核，补充了现有设备情况和三家报价', milestoneEn: 'Reviewed by the property company, with the existing equipment and three quotes', by: '张经理' },
  { at: ago(3 * DAY), milestone: '业主表决正在进行', milestoneEn: 'Owners are voting', by: null },
];

export const cases = [
  {
    id: 'c1', number: 'CG-2026-0007', service: 'procurement', serviceName: '采购申请', serviceNameEn: 'Request equipment', title: '更换 3 号楼东侧电梯曳引机',
    status: '业主表决正在进行', statusEn: 'Owners are voting', state: 'RUNNING', openedAt: ago(6 * DAY), closedAt: null, withdrawable: true,
    photos: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }], documents: [], votes: [{ id: 'v1' }], timeline,
    due: [{ what: '表决截止', whatEn: 'Voting closes', at: ahead(2 * DAY + 5 * HOUR) }, { what: '公布结果', whatEn: 'Result published', at: ahead(3 * DAY) }],
    tasks: [{ id: 't9', name: '业主表决', nameEn: 'Owners’ vote', mine: false }],
    answers: [
      { label: '申请标题', labelEn: 'Title', value: '更换 3 号楼东侧电梯曳引机' }, { label: '设备类别', labelEn: 'Kind of equipment', value: '电梯' }, { label: '数量', labelEn: 'Quantity', value: 1 },
      { label: '位置', labelEn: 'Place', value: '3 号楼 1 单元东侧电梯机房' }, { label: '理由', labelEn: 'Reason', value: '最近一个月停梯 6 次，老人和孩子上下楼很不方便。\n维修师傅说曳引机已经用了 17 年。<b>不是粗体</b>' },
      { label: '预估费用', labelEn: 'Estimated cost', value: 86000 }, { label: '希望完成日期', labelEn: 'Wanted by', value: '2026-12-20' },
    ],
  },
  {
    id: 'c2', number: 'CG-2026-0003', service: 'procurement', serviceName: '采购申请', serviceNameEn: 'Request equipment', title: '地下车库入口增加摄像头 2 台', status: '设备已验收，登记入册',
    statusEn: 'Accepted and entered into the register', state: 'COMPLETED', openedAt: ago(80 * DAY), closedAt: ago(9 * DAY), withdrawable: false, photos: [], documents: [], votes: [{ id: 'v3' }], due: [], tasks: [], answers: [], timeline,
  },
  {
    id: 'c3', number: 'CG-2026-0005', service: 'procurement', serviceName: '采购申请', serviceNameEn: 'Request equipment', title: '更换 1 号楼水泵', status: '已撤回', statusEn: 'Withdrawn', state: 'WITHDRAWN',
    openedAt: ago(40 * DAY), closedAt: ago(38 * DAY), withdrawable: false, photos: [], documents: [], votes: [], due: [], tasks: [], answers: [], timeline: timeline.slice(0, 1),
  },
];

const flowNodes = (bpmn, names) => [...bpmn.matchAll(/<bpmn:(\w+) id="([^"]+)"/g)].map((match) => match[2]).filter((id) => names.some((name) => id.startsWith(name)));
const procurement = file('processes/bpmn/procurement.bpmn');
const ownerVote = file('processes/bpmn/owner-vote.bpmn');
export const diagram = {
  bpmn: procurement, visited: flowNodes(procurement, ['start', 'rule_', 'service_describe', 'task_review', 'gateway_', 'Gateway']), current: ['call_ownerVote'],
  called: [{ process: 'owner-vote', bpmn: ownerVote, visited: flowNodes(ownerVote, ['start', 'service_announce', 'service_open']), current: ['receive_allBallotsCast'] }],
};

export const tasks = [
  {
    id: 't1', name: '审核采购申请', nameEn: 'Review the request', description: '核对申请内容，补充现有设备情况、报价和建议。', caseId: 'c4', caseNumber: 'CG-2026-0009', caseTitle: '小区大门增加人脸识别以外的门禁刷卡器', service: 'procurement',
    createdAt: ago(5 * HOUR), dueAt: ahead(7 * DAY), assignee: null, mine: false, candidateGroups: ['manager'],
  },
  {
    id: 't2', name: '审核采购申请', nameEn: 'Review the request', description: null, caseId: 'c1', caseNumber: 'CG-2026-0008', caseTitle: '更换 2 号楼消防水泵', service: 'procurement', createdAt: ago(8 * DAY), dueAt: ago(20 * HOUR), assignee: 'manager', mine: true,
    candidateGroups: ['manager'],
  },
  {
    id: 't3', name: '下单采购', nameEn: 'Place the order', description: null, caseId: 'c2', caseNumber: 'CG-2026-0002', caseTitle: '儿童游乐区地垫更换', service: 'procurement', createdAt: ago(2 * DAY), dueAt: ahead(9 * HOUR), assignee: '孙会计', mine: false,
    candidateGroups: ['manager', 'finance'],
  },
];

export const taskForm = () => ({
  ...camundaForm('procurement-review'),
  data: {
    title: '更换 2 号楼消防水泵', requesterName: '陈桂兰', category: 'PUMP', quantity: 1, kind: 'REPAIR_OR_RENEW', place: '2 号楼地下泵房', reason: '消防水泵启动失败，年检没有通过。', estimatedCost: 42000,
    route_reasons: '使用维修资金维修或更换共用设备，由业主共同决定（民法典第278条）。', existingEquipment: '消防水泵 XBD8/40：2009 年安装，保修到期 2014 年，状况：差。',
  },
});

const participation = { area: 1_243_560_000, heads: 131, totalArea: 2_802_440_000, totalHeads: 268, neededArea: 1_868_293_334, neededHeads: 179, castEntries: 131, entries: 268 };
const full = { ...participation, area: 2_204_120_000, heads: 214, castEntries: 214 };
export const votes = [
  {
    id: 'v1', caseId: 'c1', number: 'BJ-2026-0004', motion: '使用维修资金更换 3 号楼东侧电梯曳引机', motionText: '现有曳引机 2009 年安装，最近一个月停梯 6 次。\n拟更换为同型号新机，质保三年，预计停梯 3 天。',
    supplement: '设备台账：3 号楼东侧电梯，2009 年安装，保修 2012 年到期，状况：差。\n报价：甲公司 82,600 元（质保 3 年）、乙公司 86,000 元、丙公司 91,500 元。\n建议选择甲公司。', amount: 82600, fundingSource: 'MAINTENANCE_FUND', matter: 'ORDINARY', state: 'OPEN', announcedAt: ago(18 * DAY),
    opensAt: ago(3 * DAY), closesAt: ahead(2 * DAY + 5 * HOUR), participation,
    myEntries: [
      { id: 'e1', units: ['1-1-101', '1-1-102'], area: 1_792_000, heads: 1, cast: false },
      { id: 'e2', units: ['2-1-303'], area: 895_000, heads: 1, cast: false },
    ],
  },
  {
    id: 'v2', caseId: 'c9', number: 'BJ-2026-0005', motion: '改建 2 号楼北侧自行车棚为快递柜和充电桩', motionText: '改变共用部分的用途，属于重大事项。', supplement: '施工约 20 天，施工期间自行车停在东门。', amount: 156000.5, fundingSource: 'COMMON_INCOME', matter: 'SPECIAL',
    state: 'ANNOUNCED', announcedAt: ago(2 * DAY), opensAt: ahead(13 * DAY), closesAt: null, participation: null, myEntries: [],
  },
  {
    id: 'v3', caseId: 'c2', number: 'BJ-2026-0002', motion: '使用公共收益在地下车库入口增加摄像头 2 台', motionText: '车库入口是监控盲区。', supplement: '两家报价，建议选择海康方案。', amount: 5600, fundingSource: 'COMMON_INCOME', matter: 'ORDINARY', state: 'CLOSED', announcedAt: ago(60 * DAY), opensAt: ago(45 * DAY),
    closesAt: ago(30 * DAY), closedAt: ago(30 * DAY), participation: full,
    myEntries: [{ id: 'e1', units: ['1-1-101', '1-1-102'], area: 1_792_000, heads: 1, cast: true, choice: 'FOR', receipt: 'R-7F3K-92QD-XM4T', castBy: '陈国强', castAt: ago(40 * DAY) }],
    result: {
      outcome: 'PASSED', forArea: 1_802_120_000, forHeads: 176, againstArea: 262_000_000, againstHeads: 25, abstainArea: 140_000_000, abstainHeads: 13, neededApprovalArea: 1_102_060_001, neededApprovalHeads: 108,
      reasons: ['参与表决的专有部分面积占 78.65%，达到三分之二（民法典第278条）。', '参与表决的业主人数占 79.85%，达到三分之二（民法典第278条）。', '同意的面积和人数都超过参与表决的一半，表决通过。'],
      reasonsEn: ['78.65% of the area took part, two thirds are needed (Civil Code 278).', '79.85% of the owners took part, two thirds are needed (Civil Code 278).', 'More than half of the participating area and owners agree: the motion is passed.'],
    },
  },
  {
    id: 'v4', caseId: 'c8', number: 'BJ-2026-0001', motion: '向业主筹集资金加装 1 号楼外挂电梯', motionText: '需业主分摊。', supplement: null, amount: 620000, fundingSource: 'OWNERS_PAY', matter: 'SPECIAL', state: 'CLOSED', announcedAt: ago(120 * DAY), opensAt: ago(105 * DAY), closesAt: ago(90 * DAY), closedAt: ago(90 * DAY),
    participation, myEntries: [],
    result: { outcome: 'INVALID', forArea: 900_560_000, forHeads: 92, againstArea: 243_000_000, againstHeads: 27, abstainArea: 100_000_000, abstainHeads: 12, reasons: ['参与表决的业主人数占 48.88%，不足三分之二（民法典第278条），表决无效。'], reasonsEn: ['48.88% of the owners took part, fewer than two thirds (Civil Code 278): the vote is not valid.'] },
  },
  {
    id: 'v5', caseId: 'c7', number: 'BJ-2026-0003', motion: '更换小区大门道闸', motionText: '', supplement: null, amount: 18000, fundingSource: 'SERVICE_FEE', matter: 'ORDINARY', state: 'CANCELLED', announcedAt: ago(70 * DAY), opensAt: ago(55 * DAY), closesAt: ago(40 * DAY), closedAt: ago(50 * DAY),
    cancelReason: '供应商报价有误，更正后重新提交。', participation: null, myEntries: [],
  },
];

export const rollEntries = Array.from({ length: 40 }, (_, index) => ({
  id: `r${index}`, units: [`${1 + (index % 3)}-${1 + (index % 2)}-${1 + Math.floor(index / 4)}0${1 + (index % 4)}`], owners: [['李*', '王*', '赵*', '钱*'][index % 4]], area: 890_000 + index * 1000, heads: 1, cast: index % 5 === 0,
}));

const notice = (id, category, age, title, titleEn, body, bodyEn, more = {}) => ({ id, category, title, titleEn, body, bodyEn, publishedAt: ago(age), caseId: null, voteId: null, pinned: false, ...more });
export const notices = [
  notice('n1', 'EMERGENCY', 2 * HOUR, '2 号楼今晚 22:00 到 23:30 停水抢修', 'Water off in building 2 tonight, 22:00 to 23:30', '地下一层主管道漏水，维修人员已到场。\n请提前储水。', 'The main pipe in the basement leaks; the crew is on site.\nPlease store some water.', { pinned: true }),
  notice('n2', 'VOTE', 3 * DAY, '表决开始：使用维修资金更换 3 号楼东侧电梯曳引机', 'Voting has opened: renew the hoist of the east lift in building 3', '请在截止前投出您的一票。参与的面积和户数都达到三分之二才有效。', 'Please vote before it closes. Two thirds of area and owners have to take part.', { voteId: 'v1', caseId: 'c1' }),
  notice('n3', 'PROCUREMENT', 9 * DAY, '车库摄像头已验收并登记', 'The garage cameras have been accepted and registered', '实际费用 5,480 元，保修至 2028 年 3 月。', 'Real cost ¥5,480.00, warranty until March 2028.', { caseId: 'c2' }),
  notice('n4', 'VOTE', 30 * DAY, '表决通过：车库入口增加摄像头', 'Passed: cameras at the garage entrance', '参与 214 户，同意 176 户。', '214 owners took part, 176 agreed.', { voteId: 'v3' }),
  notice('n5', 'ANNOUNCEMENT', 35 * DAY, '冬季消防演练安排', 'Winter fire drill', '12 月 6 日上午 10 点，中心花园集合。', '6 December, 10:00, central garden.'),
  notice('n6', 'COMPLAINT', 41 * DAY, '关于夜间装修噪声的答复', 'Answer about building noise at night', '已约谈施工方，20:00 后不得施工。', 'The builders were told to stop at 20:00.'),
];

export const overview = { votes: { announced: 1, open: 1, closed: 2, cancelled: 1 }, procurements: { running: 4, waitingForReview: 2, waitingForVote: 1, completed: 11 }, tasks: { open: 3, overdue: 1 }, recent: cases };

const fact = (name, type, ...options) => ({ name, type, options });
export const rulesets = [
  {
    key: 'procurement-route', title: '采购申请走哪条路（缺什么、要不要业主表决）', titleEn: 'Which way a procurement request goes (what is missing, whether the owners vote)', version: 'packaged-3f9a', published: [],
    input: [
      fact('kind', 'choice', 'REPAIR_OR_RENEW', 'NEW', 'ALTER', 'COMMERCIAL_USE', 'OTHER'), fact('fundingSource', 'choice', 'MAINTENANCE_FUND', 'COMMON_INCOME', 'OWNERS_PAY', 'SERVICE_FEE'),
      fact('amount', 'number'), fact('place', 'text'), fact('smallAmountLimit', 'number'), fact('jurisdiction', 'text'), fact('date', 'date'),
    ],
    result: [fact('outcome', 'choice', 'COMPLETE', 'INCOMPLETE'), fact('needsVote', 'boolean')],
    rules: ['Repair or renewal from the maintenance fund is an ordinary matter (Civil Code 278)', 'Raising money from owners is a special matter (Civil Code 278)', 'An amount over the small-amount limit needs a vote (procedure rules)'],
  },
  { key: 'repair-triage', title: '报修分诊', titleEn: 'Triage of repairs', version: 'packaged-3f9a', input: [fact('category', 'choice', 'WATER', 'ELECTRICITY', 'OTHER'), fact('place', 'choice', 'OWN', 'COMMON'), fact('text', 'text')], result: [fact('urgency', 'choice', 'URGENT', 'NORMAL')], rules: [], published: [] },
  { key: 'procurement-overrun', title: '实际费用超支', titleEn: 'Real cost over the approved one', version: 'packaged-3f9a', input: [fact('approved', 'number'), fact('real', 'number')], result: [], rules: [], published: [] },
  { key: 'vote-quorum', title: '表决是否有效、是否通过', titleEn: 'Whether a vote is valid and passed', version: 'packaged-3f9a', input: [fact('matter', 'choice', 'ORDINARY', 'SPECIAL'), fact('totalArea', 'integer'), fact('deliveryProven', 'boolean')], result: [], rules: [], published: [] },
];

export const rulesetAnswer = {
  result: { outcome: 'COMPLETE', matter: 'ORDINARY', approval: 'OWNER_VOTE', needsVote: true, missing: [] }, version: 'packaged-3f9a',
  firedRules: ['Repair or renewal from the maintenance fund is an ordinary matter (Civil Code 278)', 'An amount over the small-amount limit needs a vote (procedure rules)'],
  reasons: ['使用维修资金维修、更换共用设备，属于一般事项（民法典第278条）。', '金额超过小额限额 5,000 元，需要业主表决。'],
  reasonsEn: ['Using the maintenance fund for shared equipment is an ordinary matter (Civil Code 278).', 'The amount is over the small-amount limit of ¥5,000: owners vote.'],
};
