数据文件正被别的命令占用：写的排队等 10 秒，还等不到就以 6 退出，什么也不写，并说明是哪个进程占着；看的不用等。
A writing command waits its turn for ten seconds, then says who holds the store; a reading one does not notice.

  $ dudao init -q
  $ dudao office add unit code=no1 name=晨海第一小学 type=primary -q

一条导入命令在等标准输入的内容，数据文件由它占着。

  $ mkfifo input
  $ dudao import - <input >import.said 2>&1 &
  $ exec 7>input
  $ for i in $(seq 100); do grep -q "pid $! " dudao.db-lock && break; sleep 0.1; done

查看照常；登记等了 10 秒，没有等到（进程号每次不同，写作 N）。

  $ dudao office list --columns key,name
  编号  名称
  no1   晨海第一小学
  $ began=$(date +%s)
  $ dudao office add unit code=no2 name=晨海第二小学 type=primary 2>said || { status=$?; sed "s/$!/N/" said; (exit $status); }
  dudao-office: error: 另一条命令正在使用数据文件 [busy]
      正由进程 N 占用，请待其结束后重试
  [6]
  $ test $(($(date +%s) - began)) -ge 9 && echo 等过了
  等过了

导入的内容来了，它写完就让出来；再登记一次就成了，没有写进去的那次不占编号。

  $ echo '负责人与联络员: [{单位: no1, 姓名: 李红, 职务: 主任, 任职日期: 2026-03-02}]' >&7
  $ exec 7>&-
  $ wait $!
  $ cat import.said
  负责人与联络员 leader  + 1  ~ 0  = 0
  $ dudao office add unit code=no2 name=晨海第二小学 type=primary
  编号  办理事项  状态  到期日
  no2   登记
  $ dudao log
  序号  时间                 操作人  命令        对象                              变更  理由
     1  2026-03-02 08:00:00  clerk   init        教育督导委员会办公室 教督 000000  建库
     2  2026-03-02 08:00:00  clerk   office add  no1                               登记
     3  2026-03-02 08:00:00  clerk   import      L2026-001                         登记
     4  2026-03-02 08:00:00  clerk   office add  no2                               登记
