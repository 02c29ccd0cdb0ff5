#include "domain/supervise/supervise.h"

/* clang-format off */
const struct dd_choice dd_fields_of_work[] = {
    [WORK_STANDARDS]  = { "standards",  "办学标准执行" },
    [WORK_FUNDING]    = { "funding",    "教育投入和经费管理" },
    [WORK_STAFFING]   = { "staffing",   "教师编制待遇" },
    [WORK_POVERTY]    = { "poverty",    "教育扶贫" },
    [WORK_PROJECTS]   = { "projects",   "重大教育工程项目" },
    [WORK_PARTY]      = { "party",      "党建及党建带团建队建" },
    [WORK_TEACHING]   = { "teaching",   "教育教学" },
    [WORK_RESEARCH]   = { "research",   "科学研究" },
    [WORK_ETHICS]     = { "ethics",     "师德师风" },
    [WORK_RESOURCES]  = { "resources",  "资源配置" },
    [WORK_FEES]       = { "fees",       "教育收费" },
    [WORK_SAFETY]     = { "safety",     "安全稳定" },
    [WORK_RUNNING]    = { "running",    "办学行为" },
    [WORK_ENROLMENT]  = { "enrolment",  "招生" },
    [WORK_BURDEN]     = { "burden",     "课业负担" },
    [WORK_INCLUSIVE]  = { "inclusive",  "公益普惠" },
    [WORK_BALANCED]   = { "balanced",   "优质均衡" },
    [WORK_VOCATIONAL] = { "vocational", "服务经济发展" },
    [WORK_DUTY]       = { "duty",       "履行职责" },
    [WORK_OTHER]      = { "other",      "其他" },
    { 0 },
};
/* clang-format on */
