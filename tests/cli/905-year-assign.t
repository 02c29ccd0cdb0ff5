示例年度的分配 [依据 意见 第十二条]：九月责任区重新划分以后留下的几处，年底一次理顺。
The example year, assigned: what was left over when its zones were redrawn.

  $ year=$EXAMPLES/year
  $ day_of() { sed -n '1s/^# \([0-9-]*\) .*/\1/p' "$1"; }
  $ options_of() { sed -n '2s/^# options: //p' "$1"; }
  $ xargs -d '\n' dudao init --quiet <"$year/init.args"
  $ dudao calendar import --quiet "$year/calendar-office.yaml" --today 2026-01-05
  $ for file in "$year"/[0-9]*.yaml; do
  >     dudao import --quiet $(options_of "$file") --today "$(day_of "$file")" "$file" || echo "$file"
  > done
  $ export DUDAO_TODAY=2026-12-01

晨光松涛11所：丛雨水7所、初立夏3所，东岭小学没有人，王霜降没有督学证。东岭小学归校数少的初立夏，丛雨水再让他一所，6和5。
望海10所：倪秋分的孩子在海之星幼儿园就读，该园改由宫谷雨承担，4和6。石岭南汊8所分给三个人，人均不足4所，各人都不动。
  $ dudao inspector assign | grep -v 不变
  dudao-inspector: note: 不变26所，新挂1所，改派2所，结束0件，无人0所
  dudao-inspector: note: 未写入；加 --apply 写入
  责任区          学校                  责任督学  挂牌校数  变动  原督学  理由
  望海责任区      海之星幼儿园          宫谷雨           6  改派  倪秋分  倪秋分应当回避：近亲属就读；由本责任区督学承担
  晨光松涛责任区  小海豚幼儿园          初立夏           5  改派  丛雨水  丛雨水原挂牌7所，多于6所；由本责任区督学承担
  晨光松涛责任区  东岭小学              初立夏           5  新挂          原无挂牌督学；由本责任区督学承担
  石岭南汊责任区                        毕春分           3  校数          石岭南汊责任区有学校8所，可挂牌督学3名，人均不足4所
  石岭南汊责任区                        邹小满           2  校数          石岭南汊责任区有学校8所，可挂牌督学3名，人均不足4所
  石岭南汊责任区                        戚芒种           3  校数          石岭南汊责任区有学校8所，可挂牌督学3名，人均不足4所
  晨光松涛责任区                        王霜降           0  校数          王霜降当日没有有效的督学证
  $ dudao inspector assign -f json | grep -c keeps
  26

提前定下的也算：从12月7日起改派（在副本上），到那天以前再分配，已经交接的不再改。
  $ cp dudao.db copy.db
  $ DUDAO_STORE=copy.db dudao inspector assign --from 2026-12-07 --apply -q >/dev/null
  $ DUDAO_STORE=copy.db dudao inspector assign | grep -v 可以留任
  dudao-inspector: note: 不变29所，新挂0所，改派0所，结束0件，无人0所
  责任区          学校                  责任督学  挂牌校数  变动  原督学  理由
  望海责任区      海之星幼儿园          宫谷雨           6  不变  宫谷雨  自 2026-12-07 起挂牌
  晨光松涛责任区  小海豚幼儿园          初立夏           5  不变  初立夏  自 2026-12-07 起挂牌
  晨光松涛责任区  东岭小学              初立夏           5  不变  初立夏  自 2026-12-07 起挂牌
  石岭南汊责任区                        毕春分           3  校数          石岭南汊责任区有学校8所，可挂牌督学3名，人均不足4所
  石岭南汊责任区                        邹小满           2  校数          石岭南汊责任区有学校8所，可挂牌督学3名，人均不足4所
  石岭南汊责任区                        戚芒种           3  校数          石岭南汊责任区有学校8所，可挂牌督学3名，人均不足4所
  晨光松涛责任区                        王霜降           0  校数          王霜降当日没有有效的督学证

写入以后再分配，没有可改的；校数不在4至6所的还是石岭南汊三人，和没有证的王霜降。
  $ dudao inspector assign --apply -q >/dev/null
  $ dudao inspector assign | grep -v 不变
  dudao-inspector: note: 不变29所，新挂0所，改派0所，结束0件，无人0所
  责任区          学校                  责任督学  挂牌校数  变动  原督学  理由
  石岭南汊责任区                        毕春分           3  校数          石岭南汊责任区有学校8所，可挂牌督学3名，人均不足4所
  石岭南汊责任区                        邹小满           2  校数          石岭南汊责任区有学校8所，可挂牌督学3名，人均不足4所
  石岭南汊责任区                        戚芒种           3  校数          石岭南汊责任区有学校8所，可挂牌督学3名，人均不足4所
  晨光松涛责任区                        王霜降           0  校数          王霜降当日没有有效的督学证
  $ dudao inspector list posting from=2026-12-01 --columns key,inspector,school,from,until
  编号        督学    学校          起始日期    终止日期
  PG2026-005  初立夏  小海豚幼儿园  2026-12-01
  PG2026-006  宫谷雨  海之星幼儿园  2026-12-01
  PG2026-007  初立夏  东岭小学      2026-12-01

挂牌校数，和检查里还不均衡的。海之星的挂牌年内有过，检查全年仍列出来。
  $ dudao inspector list posting until= --group inspector
  督学    数量
  丛雨水     6
  毕春分     3
  宫谷雨     6
  初立夏     5
  邹小满     2
  戚芒种     3
  倪秋分     4
  $ dudao inspector check --year 2026 -f tsv | grep 挂牌 | grep 否 | cut -f 3,4,6
  责任督学挂牌学校数均衡	I2026-003 毕春分	3
  责任督学挂牌学校数均衡	I2026-006 邹小满	2
  责任督学挂牌学校数均衡	I2026-007 戚芒种	3
  责任督学挂牌学校数均衡	I2026-015 王霜降	0
  挂牌回避	PG2025-010 倪秋分 海之星幼儿园	回避关系
