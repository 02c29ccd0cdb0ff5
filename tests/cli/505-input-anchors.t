锚点、别名引用、标签、合并键一律不读：一份文件说的就是它写的。
Anchors, aliases, tags and merge keys are not read: a file says what it shows.

  $ dudao init -q --office 经区督导办 --word 威经教督 --region 371072

锚点。

  $ dudao import -n "$DATA/yaml/anchor.yaml"
  $DATA/yaml/anchor.yaml:2:17: error: 不支持锚点: &n [anchor]
      2 | - {代码: xx1, 名称: &n 海滨实验小学, 类别: 小学}
        |                     ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  共 1 处错误，未写入任何数据
  [3]

别名引用。

  $ dudao import -n "$DATA/yaml/alias.yaml"
  $DATA/yaml/alias.yaml:2:17: error: 不支持别名引用: *n [anchor]
      2 | - {代码: xx1, 名称: *n, 类别: 小学}
        |                     ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  共 1 处错误，未写入任何数据
  [3]

成倍展开的别名：在第一个锚点处就指出，不会展开。

  $ dudao import -n "$DATA/yaml/alias-bomb.yaml"
  $DATA/yaml/alias-bomb.yaml:1:1: error: 没有 'a' 这一类记录 [key]
      1 | a: &a [x, x, x, x, x, x, x, x, x]
        | ^
      列表以记录类别命名: 单位, 负责人与联络员, 委员会席位, 督导机构人员, 上报事项, 经费预算, 经费支出, 会议, 任务分解, 上级履职评价事项, 督学, 聘任, 回避关系, 培训, 考核, 双向交流, 督学失职违规, 责任区, 挂牌, 督导, 挂牌督导记录, 问题, 学校数据, …
  $DATA/yaml/alias-bomb.yaml:1:4: error: 不支持锚点: &a [anchor]
      1 | a: &a [x, x, x, x, x, x, x, x, x]
        |    ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  $DATA/yaml/alias-bomb.yaml:2:1: error: 没有 'b' 这一类记录 [key]
      2 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        | ^
      列表以记录类别命名: 单位, 负责人与联络员, 委员会席位, 督导机构人员, 上报事项, 经费预算, 经费支出, 会议, 任务分解, 上级履职评价事项, 督学, 聘任, 回避关系, 培训, 考核, 双向交流, 督学失职违规, 责任区, 挂牌, 督导, 挂牌督导记录, 问题, 学校数据, …
  $DATA/yaml/alias-bomb.yaml:2:4: error: 不支持锚点: &b [anchor]
      2 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        |    ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  $DATA/yaml/alias-bomb.yaml:3:1: error: 没有 'c' 这一类记录 [key]
      3 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        | ^
      列表以记录类别命名: 单位, 负责人与联络员, 委员会席位, 督导机构人员, 上报事项, 经费预算, 经费支出, 会议, 任务分解, 上级履职评价事项, 督学, 聘任, 回避关系, 培训, 考核, 双向交流, 督学失职违规, 责任区, 挂牌, 督导, 挂牌督导记录, 问题, 学校数据, …
  $DATA/yaml/alias-bomb.yaml:3:4: error: 不支持锚点: &c [anchor]
      3 | c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        |    ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  $DATA/yaml/alias-bomb.yaml:4:1: error: 没有 'd' 这一类记录 [key]
      4 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
        | ^
      列表以记录类别命名: 单位, 负责人与联络员, 委员会席位, 督导机构人员, 上报事项, 经费预算, 经费支出, 会议, 任务分解, 上级履职评价事项, 督学, 聘任, 回避关系, 培训, 考核, 双向交流, 督学失职违规, 责任区, 挂牌, 督导, 挂牌督导记录, 问题, 学校数据, …
  $DATA/yaml/alias-bomb.yaml:4:4: error: 不支持锚点: &d [anchor]
      4 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
        |    ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  $DATA/yaml/alias-bomb.yaml:5:1: error: 没有 'e' 这一类记录 [key]
      5 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
        | ^
      列表以记录类别命名: 单位, 负责人与联络员, 委员会席位, 督导机构人员, 上报事项, 经费预算, 经费支出, 会议, 任务分解, 上级履职评价事项, 督学, 聘任, 回避关系, 培训, 考核, 双向交流, 督学失职违规, 责任区, 挂牌, 督导, 挂牌督导记录, 问题, 学校数据, …
  $DATA/yaml/alias-bomb.yaml:5:4: error: 不支持锚点: &e [anchor]
      5 | e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
        |    ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  $DATA/yaml/alias-bomb.yaml:6:1: error: 没有 'f' 这一类记录 [key]
      6 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
        | ^
      列表以记录类别命名: 单位, 负责人与联络员, 委员会席位, 督导机构人员, 上报事项, 经费预算, 经费支出, 会议, 任务分解, 上级履职评价事项, 督学, 聘任, 回避关系, 培训, 考核, 双向交流, 督学失职违规, 责任区, 挂牌, 督导, 挂牌督导记录, 问题, 学校数据, …
  $DATA/yaml/alias-bomb.yaml:6:4: error: 不支持锚点: &f [anchor]
      6 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
        |    ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  $DATA/yaml/alias-bomb.yaml:7:1: error: 没有 'g' 这一类记录 [key]
      7 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
        | ^
      列表以记录类别命名: 单位, 负责人与联络员, 委员会席位, 督导机构人员, 上报事项, 经费预算, 经费支出, 会议, 任务分解, 上级履职评价事项, 督学, 聘任, 回避关系, 培训, 考核, 双向交流, 督学失职违规, 责任区, 挂牌, 督导, 挂牌督导记录, 问题, 学校数据, …
  $DATA/yaml/alias-bomb.yaml:7:4: error: 不支持锚点: &g [anchor]
      7 | g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
        |    ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  $DATA/yaml/alias-bomb.yaml:8:1: error: 没有 'h' 这一类记录 [key]
      8 | h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]
        | ^
      列表以记录类别命名: 单位, 负责人与联络员, 委员会席位, 督导机构人员, 上报事项, 经费预算, 经费支出, 会议, 任务分解, 上级履职评价事项, 督学, 聘任, 回避关系, 培训, 考核, 双向交流, 督学失职违规, 责任区, 挂牌, 督导, 挂牌督导记录, 问题, 学校数据, …
  $DATA/yaml/alias-bomb.yaml:8:4: error: 不支持锚点: &h [anchor]
      8 | h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]
        |    ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  $DATA/yaml/alias-bomb.yaml:9:1: error: 没有 'i' 这一类记录 [key]
      9 | i: &i [*h, *h, *h, *h, *h, *h, *h, *h, *h]
        | ^
      列表以记录类别命名: 单位, 负责人与联络员, 委员会席位, 督导机构人员, 上报事项, 经费预算, 经费支出, 会议, 任务分解, 上级履职评价事项, 督学, 聘任, 回避关系, 培训, 考核, 双向交流, 督学失职违规, 责任区, 挂牌, 督导, 挂牌督导记录, 问题, 学校数据, …
  $DATA/yaml/alias-bomb.yaml:9:4: error: 不支持锚点: &i [anchor]
      9 | i: &i [*h, *h, *h, *h, *h, *h, *h, *h, *h]
        |    ^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  共 18 处错误，未写入任何数据
  [3]

标签。

  $ dudao import -n "$DATA/yaml/tag.yaml"
  $DATA/yaml/tag.yaml:2:8: error: 不支持标签: !!str [anchor]
      2 | - {代码: !!str 12, 名称: 海滨实验小学, 类别: 小学}
        |          ^^^^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  共 1 处错误，未写入任何数据
  [3]

自定标签。

  $ dudao import -n "$DATA/yaml/own-tag.yaml"
  $DATA/yaml/own-tag.yaml:2:8: error: 不支持标签: !code [anchor]
      2 | - {代码: !code xx1, 名称: 海滨实验小学, 类别: 小学}
        |          ^^^^^
      请直接写出内容；以 & * ! 开头的文字须加引号
  共 1 处错误，未写入任何数据
  [3]

未定义的标签。

  $ dudao import -n "$DATA/yaml/undefined-tag.yaml"
  $DATA/yaml/undefined-tag.yaml:2:8: error: 不支持标签 [anchor]
      2 | - {代码: !x!code xx1, 名称: 海滨实验小学, 类别: 小学}
        |          ^
      请给值加引号
  共 1 处错误，未写入任何数据
  [3]

合并键。

  $ dudao import -n "$DATA/yaml/merge.yaml"
  $DATA/yaml/merge.yaml:3:3: error: 类别 type: 未填写 [missing]
      3 | - {<<: {类别: 小学}, 代码: xx2, 名称: 山前小学}
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  $DATA/yaml/merge.yaml:3:4: error: 不支持合并键 << [anchor]
      3 | - {<<: {类别: 小学}, 代码: xx2, 名称: 山前小学}
        |    ^^
      请把各字段逐一写出
  共 2 处错误，未写入任何数据
  [3]
