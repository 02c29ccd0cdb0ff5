导出是一个文件，导回空库后再导出，逐字节相同：记录、办理、状态、作废的、撤销的、编号到了哪里，都在里面。
Everything as one file; taken back into an empty store and exported again, it is the same byte for byte.

  $ dudao init --office 晨海区教育督导室 --word 晨教督 --region 371072 --opened 2026-01-01 --next 整改通知书=38 --quiet
  $ echo 现场照片 >photo.txt
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导机构人员: [{姓名: 石岩, 职责: [综合事务], 到岗日期: 2026-01-05}]
  > 督导:
  >   - {编号: s, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: f, 来源记录: s, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 消防器材过期}
  >   - {编号: g, 来源记录: s, 单位: no1, 领域: 安全稳定, 严重程度: 轻微, 问题: 门卫登记不全}
  > 整改:
  >   - {编号: r, 问题: f, 单位: no1, 整改要求: 更换器材}
  >   - {编号: q, 问题: g, 单位: no1, 整改要求: 逐人登记}
  > 办理:
  >   - {编号: r, 办理事项: issue, 发生日期: 2026-02-10}
  >   - {编号: r, 办理事项: receive, 发生日期: 2026-02-11}
  >   - {编号: r, 办理事项: plan, 发生日期: 2026-02-12, 整改措施: [{措施: 更换, 责任人: 李红, 完成日期: 2026-02-13}]}
  >   - {编号: r, 办理事项: submit, 发生日期: 2026-02-13, 整改报告: 已更换, 佐证材料: [{文件: photo.txt}]}
  >   - {编号: q, 办理事项: issue, 发生日期: 2026-02-10}
  > END
  $ dudao import --quiet first.yaml
  $ dudao undo R2026-002 --reason 尚未下达 --quiet
  $ dudao void R2026-002 --reason 重复登记 --quiet
  $ dudao policy set opinion-days 20 --from 2026-03-01 --source 晨教督〔2026〕10号 --quiet >policy.out

导出本身记入历史。文件里没有写的时刻，同样的库导出同样的文件。

  $ dudao export -o one.yaml
  $ dudao export -o again.yaml
  $ cmp one.yaml again.yaml && echo 相同
  相同
  $ dudao log --last 1
  序号  时间                 操作人  命令    对象  变更  理由
    19  2026-03-02 08:00:00  clerk   export        导出
  $ dudao export -n
  dudao: error: export 不能试运行 [usage]
  [2]
  $ sed -n '1,6p' one.yaml
  # 督导数据全库导出。读入新建的空库：dudao import --restore 本文件
  # 佐证材料不在其中，随库旁的 .files 文件夹一起拷贝。历史记录留在原库。
  # Everything a dudao store holds. Taken back into a new store: dudao import --restore FILE
  # Evidence is not in it: copy the folder .files beside the store. The history stays in that store.
  settings:
    - name: office

导回：要空库；不写 --restore，文件里的编号、状态是不能录入的。

  $ dudao import --restore one.yaml
  dudao: error: export 导出的文件只能恢复到空的数据文件 [refused]
      请先用 dudao init 新建；dudao backup 的备份本身就是数据文件，用 dudao restore 恢复
  [4]
  $ dudao init --quiet --store two.db
  $ dudao import --restore one.yaml --store two.db
  单位 unit           + 1  ~ 0  = 0
  督导机构人员 staff  + 1  ~ 0  = 0
  上报事项 filing     + 1  ~ 0  = 0
  督导 supervision    + 1  ~ 0  = 0
  问题 finding        + 2  ~ 0  = 0
  整改 rectification  + 2  ~ 0  = 0
  办理 move           + 5  ~ 0  = 0
  $ dudao export -o two.yaml --store two.db
  $ cmp one.yaml two.yaml && echo 相同
  相同
  $ dudao list rectification --store two.db
  编号       单位          整改要求  整改期限    状态      剩余天数  整改轮次
  R2026-001  晨海第一小学  更换器材  2026-03-12  报告已报        10         1
  $ dudao show R2026-001 --store two.db | sed '/^历史/,$d'
  整改 R2026-001
  问题                   F2026-001
  单位                   晨海第一小学
  整改要求               更换器材
  整改期限               2026-03-12
  要求报方案             是
  整改措施 1 · 措施      更换
  整改措施 1 · 责任人    李红
  整改措施 1 · 完成日期  2026-02-13
  整改报告               已更换
  佐证材料 1 · 文件      photo.txt
  佐证材料 1 · 校验值    df12339d14ff5ab65cf5e852b5c085e1ed5d52c8cbae30715b54aac793b80387
  佐证材料 1 · 字节数    13
  佐证材料 1 · 录入日期  2026-03-02
  退回次数               0
  整改轮次               1
  原定期限               2026-03-12
  状态                   报告已报
  到期日                 2026-03-12
  
  办理经过
  步骤  发生日期    办理事项      办理前    办理后    决定人  说明  理由
  0     2026-03-02  拟下达                  拟下达
  1     2026-02-10  下达整改通知  拟下达    已下达
  2     2026-02-11  签收整改通知  已下达    已签收
  3     2026-02-12  报送整改方案  已签收    方案已报
  4     2026-02-13  报送整改报告  方案已报  报告已报
  
  $ dudao policy show opinion-days --store two.db
  标识          数值   名称            起用日期    条款           来源                  可靠程度
  opinion-days  30 日  督导意见书期限  2022-01-01  意见 第十四条  上海、浙江、重庆条例  外地做法
  opinion-days  20 日  督导意见书期限  2026-03-01  意见 第十四条  晨教督〔2026〕10号    本办设定

佐证材料不在文件里，须一起拷贝，核验才完好。2 月 10 日下达的 30 日到 3 月 12 日（周四）。

  $ dudao verify --store two.db 2>&1 | sed -e 's/[0-9a-f]\{64\}/HASH/g' -e 's/历史.*//'
  dudao: error: sha256: R2026-001：佐证材料 HASH 缺失 [found]
  有问题：
  $ ls -d dudao.db*
  dudao.db
  dudao.db-lock
  dudao.db.files
  $ cp -r dudao.db.files two.db.files
  $ dudao verify --store two.db --quiet | sed -e 's/历史 [0-9]* 条/历史 … 条/' -e 's/末条.*/末条 …/'
  完好：历史 … 条，记录 8 条，佐证材料 1 件；末条 …

编号接着往下排：R2026-002 作废了也不再用，下一个是 003。

  $ dudao add rectification finding=F2026-002 unit=no1 requirement=登记 --store two.db
  编号       办理事项  状态    到期日
  R2026-003  登记      拟下达

一整年的记录也一样：examples/year 里各类记录、各种状态都有，导出、导回、再导出，逐字节相同；办理经过、待办也相同。
The example year, with every kind of record it has and every state, there and back.

  $ export DUDAO_STORE=$HOME/year.db
  $ year=$EXAMPLES/year
  $ xargs -d '\n' dudao init --quiet <"$year/init.args"
  $ dudao calendar import --quiet "$year/calendar-office.yaml" --today 2026-01-05
  $ for file in "$year"/[0-9]*.yaml; do
  >     dudao import $(sed -n '2s/^# options: //p' "$file") --quiet --today "$(sed -n '1s/^# \([0-9-]*\) .*/\1/p' "$file")" "$file"
  > done >import.out 2>&1
  $ export DUDAO_TODAY=2026-11-30
  $ dudao export -o year.yaml
  $ xargs -d '\n' dudao init --quiet --store back.db <"$year/init.args"
  $ dudao import --quiet --restore year.yaml --store back.db
  $ dudao export -o back.yaml --store back.db
  $ cmp year.yaml back.yaml && echo 相同
  相同
  $ cp -r year.db.files back.db.files
  $ dudao verify --store back.db --quiet | sed 's/：.*//'
  完好
  $ for kind in supervision finding rectification extension look_back interview paper filing appointment; do
  >     dudao list $kind -f json >a; dudao list $kind -f json --store back.db | cmp - a && echo $kind
  > done
  supervision
  finding
  rectification
  extension
  look_back
  interview
  paper
  filing
  appointment
  $ dudao todo -q >a; dudao todo -q --store back.db | cmp - a && echo 待办相同
  待办相同
