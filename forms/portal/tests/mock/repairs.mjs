// Repairs in every stage, and the form with which they begin.
import { readFileSync } from 'node:fs';

const HOUR = 3_600_000;
const ago = (milliseconds) => new Date(Date.now() - milliseconds).toISOString();
const ahead = (milliseconds) => new Date(Date.now() + milliseconds).toISOString();
const option = (value, label, labelEn) => ({ value, label, labelEn });

const camundaForm = (name) => JSON.parse(readFileSync(new URL(`../../../camunda/${name}.form`, import.meta.url), 'utf8'));

export const repairForm = (user) => ({
  ...camundaForm('repair-report'),
  data: {
    hasUnits: user.roles.includes('owner'), byStaff: user.roles.includes('service'), myUnits: [option('u1', '3 号楼 1 单元 1202', 'Building 3, entrance 1, 1202')], unit: 'u1',
    buildings: ['1 号楼', '2 号楼', '3 号楼'].map((name, index) => option(name, name, `Building ${index + 1}`)), building: '3 号楼',
  },
});

const shown = { title: '厨房水管爆了', repair_where: '3 号楼 1 单元 1202 厨房', text: '厨房水管爆了，水流到客厅了，快来人！', homeTimes: '现在就在家', phone: '13800001234', triage_reasons: '文字中有“水管爆”，属于急修（爆管）。' };
const forms = { t5: 'repair-accept', t6: 'repair-work', t7: 'repair-quote-approval' };
export const repairTaskForm = (id) => forms[id] && { ...camundaForm(forms[id]), data: { ...shown, quoteAmount: 380.5, quoteText: '滑轮 4 个 240 元，人工 140.50 元，含旧件清理。' } };

const timeline = [
  { at: ago(26 * 60_000), milestone: '已收到您的报修', milestoneEn: 'Your report has been received', by: '陈桂兰' },
  { at: ago(26 * 60_000 - 1000), milestone: '判断为急修：水管破裂', milestoneEn: 'Urgent: burst pipe', by: null },
  { at: ago(22 * 60_000), milestone: '老赵已接单，预计 20 分钟后到', milestoneEn: 'Accepted, expected in 20 minutes', by: '老赵' },
];

const repairCase = (id, number, title, status, repair, more = {}) => ({
  id, number, service: 'repair', serviceName: '报修', serviceNameEn: 'Report damage', title, status, statusEn: status, state: 'RUNNING', openedAt: ago(26 * 60_000), closedAt: null, withdrawable: false, requesterName: '陈桂兰',
  photos: [{ id: 'p4' }, { id: 'p5' }], documents: [], votes: [], timeline, due: [], tasks: [], answers: [{ label: '类别', labelEn: 'Kind', value: '水' }, { label: '出了什么问题', labelEn: 'What is wrong', value: '厨房水管爆了，水流到客厅了，快来人！' }],
  repair: {
    urgency: 'URGENT', dangerToLife: false, trade: 'WATER', payer: 'OWNER', place: 'OWN', where: '3 号楼 1 单元 1202 厨房', acceptBy: ahead(-21 * 60_000), arriveBy: ahead(4 * 60_000), fixBy: ahead(23 * HOUR),
    reasons: ['文字中有“水管爆”，属于急修（爆管）。', '家里的管道由业主自己承担；保修期到 2021 年 6 月，已过。'], reasonsEn: ['The text says “burst pipe”: urgent.', 'Pipes inside a home are paid by its owner; the warranty ended in June 2021.'],
    acceptedAt: null, arrivedAt: null, doneAt: null, waitingForPartsSince: null, technician: null, technicianPhone: null, expectedAt: null, quote: null, stars: null, publicCase: false, follows: false, canCancel: true, canReopen: false, canRate: false, canCorrect: true, ...repair,
  },
  ...more,
});
const zhao = { technician: '赵师傅', technicianPhone: '13800000000', acceptedAt: ago(22 * 60_000), expectedAt: ahead(3 * 60_000) };

export const repairCases = [
  repairCase('r0', 'BX-2026-0021', '厨房水龙头滴水', '正在安排师傅', { urgency: 'NORMAL', acceptBy: ahead(3.5 * HOUR), arriveBy: ahead(20 * HOUR), fixBy: ahead(70 * HOUR) }),
  repairCase('r1', 'BX-2026-0022', '厨房水管爆了', '赵师傅已接单，正在赶来', zhao),
  repairCase('r2', 'BX-2026-0019', '客厅灯不亮', '正在等配件', { ...zhao, trade: 'ELECTRICITY', urgency: 'NORMAL', arrivedAt: ago(3 * HOUR), waitingForPartsSince: ago(2 * HOUR), canCancel: false }),
  repairCase('r3', 'BX-2026-0018', '卫生间门锁坏了', '已修好，等您确认', { ...zhao, trade: 'DOORS', urgency: 'NORMAL', arrivedAt: ago(2 * HOUR), doneAt: ago(HOUR), canCancel: false, canRate: true, canReopen: true, canCorrect: false }),
  repairCase('r4', 'BX-2026-0017', '阳台推拉门换滑轮', '请您答复报价', { ...zhao, trade: 'DOORS', urgency: 'NORMAL', arrivedAt: ago(5 * HOUR), quote: { amount: 380.5, state: 'PENDING' }, canCancel: false }, { tasks: [{ id: 't7', name: '答复报价', nameEn: 'Answer the quote', mine: true }] }),
  repairCase('r5', 'BX-2026-0016', '3 号楼 1 单元电梯异响，开门时明显抖动', '师傅已到场', { ...zhao, trade: 'LIFT', place: 'COMMON', where: '3 号楼 1 单元 电梯', payer: 'ALL_OWNERS', arrivedAt: ago(HOUR), publicCase: true, canCancel: false, canCorrect: false }, { requesterName: null, photos: [] }),
  repairCase('r6', 'BX-2026-0011', '楼道灯坏了', '已办结', { ...zhao, trade: 'ELECTRICITY', urgency: 'NORMAL', arrivedAt: ago(50 * HOUR), doneAt: ago(49 * HOUR), stars: 4, canCancel: false, canCorrect: false }, { state: 'COMPLETED', openedAt: ago(60 * HOUR), closedAt: ago(48 * HOUR) }),
];

export const similar = [{ caseId: 'r5', number: 'BX-2026-0016', title: '3 号楼 1 单元电梯异响', where: '3 号楼 1 单元 电梯', openedAt: ago(9 * HOUR), status: '师傅已到场' }];

const correction = (id, text, category, place, before, after, reason, age) => ({ id, text, category, place, before, after, reason, correctedAt: ago(age), rulesetVersion: 'packaged-3f9a' });
export const corrections = [
  correction('k1', '厨房顶上哗哗往下淌，三个盆轮着来', 'WATER', 'OWN', { urgency: 'NORMAL', trade: 'WATER', payer: 'OWNER' }, { urgency: 'URGENT', dangerToLife: false, trade: 'WATER', payer: 'OWNER' }, '楼上水管爆了', 2 * HOUR),
  correction('k2', '"Fire" door squeaks, please oil it', 'FIRE', 'COMMON', { urgency: 'URGENT', trade: 'FIRE', payer: 'ALL_OWNERS' }, { urgency: 'NORMAL', dangerToLife: false, trade: 'DOORS', payer: 'ALL_OWNERS' }, '只是有响声', 26 * HOUR),
  correction('k3', '阳台栏杆松动，还在保修期', 'STRUCTURE', 'OWN', { urgency: 'NORMAL', trade: 'STRUCTURE', payer: 'OWNER' }, { urgency: 'NORMAL', dangerToLife: false, trade: 'STRUCTURE', payer: 'BUILDER' }, '保修到明年三月', 50 * HOUR),
];

const task = (id, name, nameEn, caseId, caseTitle, more = {}) => ({
  id, name, nameEn, description: null, caseId, caseNumber: 'BX-2026-0022', caseTitle, service: 'repair', createdAt: ago(5 * 60_000), dueAt: ahead(4 * 60_000), assignee: 'maintenance-1', mine: true, candidateGroups: ['maintenance'], ...more,
});
export const repairTasks = [
  task('t5', '接单', 'Accept the job', 'r0', '厨房水管爆了'),
  task('t6', '维修', 'Repair', 'r1', '厨房水管爆了', { dueAt: ahead(3 * HOUR) }),
  task('t7', '答复报价', 'Answer the quote', 'r4', '阳台推拉门换滑轮', { candidateGroups: [], dueAt: ahead(20 * HOUR) }),
];
